import { useLoaderData } from '@remix-run/react'
import { waitingWeeks } from '~/domain/advice'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { BarChart } from '~/ui/bar-chart'
import { EmptyState } from '~/ui/empty-state'
import { InsetText, WarningText } from '~/ui/notices'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.adviceDesk.waiting.title)
export const loader = page({ for: ['coordinator'] }, waitingWeeks)

type Week = Awaited<ReturnType<typeof loader>>['weeks'][number]

const useSaid = () => {
  const { adviceDesk, advice } = useWords()
  const { waiting: words } = adviceDesk
  return ({ ratio }: Week) =>
    ratio ? words.finding(advice.ages[ratio.longest], advice.ages[ratio.shortest], ratio.ratio.toFixed(2)) : words.few
}

/** The latest week: the finding, whether it is too much, the bars, and the figures. */
const Latest = ({ week }: { week: Week }) => {
  const { adviceDesk, advice } = useWords()
  const { waiting: words } = adviceDesk
  const language = useLanguage()
  const said = useSaid()
  const { columns } = words
  return (
    <Section title={`${words.table} ${dateInWords(language, week.week)}`} id="latest">
      {week.ratio?.unequal ? (
        <WarningText>{words.alert(week.ratio.ratio.toFixed(2))}</WarningText>
      ) : (
        week.ratio && <InsetText>{words.fine}</InsetText>
      )}
      <BarChart
        title={words.chart}
        finding={said(week)}
        heads={{ label: words.heads.label, value: words.heads.value, note: columns.count }}
        bars={week.bands.flatMap(({ band, offered, count }) =>
          offered === null ? [] : [{ id: band, label: advice.ages[band], value: offered, note: String(count) }],
        )}
      />
      <Table
        caption={words.title}
        captionHidden
        narrow="stack"
        rowKey={({ band }) => band}
        rows={week.bands}
        columns={[
          { head: columns.age, header: true, cell: one => advice.ages[one.band] },
          { head: columns.offered, numeric: true, cell: one => one.offered ?? words.suppressed },
          { head: columns.met, numeric: true, cell: one => one.met ?? '–' },
          { head: columns.count, numeric: true, cell: one => one.count ?? words.suppressed },
        ]}
      />
    </Section>
  )
}

/** How long each age waits for advice, so that neither young nor old is pushed back. */
export default function Waiting() {
  const { weeks } = useLoaderData<typeof loader>()
  const { adviceDesk } = useWords()
  const { waiting: words, board } = adviceDesk
  const language = useLanguage()
  const said = useSaid()
  const [latest] = weeks
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: '/advice', text: board.title }}
      aside={<PrintLink />}
    >
      {latest ? (
        <>
          <Latest week={latest} />
          <Section title={words.history} id="history">
            <Table
              caption={words.history}
              captionHidden
              narrow="stack"
              rowKey={({ week }) => String(week)}
              rows={weeks}
              columns={[
                { head: words.columns.week, header: true, cell: one => dateInWords(language, one.week) },
                {
                  head: words.columns.ratio,
                  cell: one =>
                    one.ratio ? <Tag tone={one.ratio.unequal ? 'bad' : 'good'}>{one.ratio.ratio.toFixed(2)}</Tag> : '–',
                },
                { head: words.heads.label, cell: said },
              ]}
            />
          </Section>
        </>
      ) : (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      )}
      <p className="govuk-body-s tv-quiet">{words.how}</p>
    </Page>
  )
}
