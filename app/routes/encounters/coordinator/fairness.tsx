import { useLoaderData } from '@remix-run/react'
import { fairness } from '~/domain/encounters'
import { page } from '~/http'
import { listInWords } from '~/text/when'
import { titled } from '~/titled'
import { BarChart } from '~/ui/bar-chart'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useLanguage, useWords } from '~/ui/words'
import { LevelMeaning } from './level-meaning'

export const meta = titled(words => words.coordinator.fairness.title)

export const loader = page({ for: ['coordinator'] }, actor => fairness(actor))

type Share = Awaited<ReturnType<typeof loader>>['institutions'][number]

/** The most bars a chart can be read with. */
const charted = 12

const percent = (part: number, of: number) => (of === 0 ? 0 : Math.round((100 * part) / of))

const Shares = () => {
  const { institutions, totals } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const language = useLanguage()
  const words = coordinator.fairness
  const most = [...institutions].sort((a, b) => b.asks - a.asks).slice(0, charted)
  const [first] = most
  if (!first || totals.asks === 0) return null
  const top = most.filter(({ asks }) => asks === first.asks).map(({ name }) => name)
  return (
    <BarChart
      title={words.chart}
      finding={words.chartFinding(listInWords(language, top), top.length, percent(first.asks, totals.asks))}
      heads={{ label: words.columns.school, value: words.columns.asks, note: words.columns.share }}
      bars={most.map(({ institutionId, name, asks }) => ({
        id: institutionId,
        label: name,
        value: asks,
        note: `${percent(asks, totals.asks)}%`,
      }))}
    />
  )
}

const ShareTable = () => {
  const { institutions, totals, least } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.fairness
  const { columns } = words
  const marked: readonly string[] = least.ids
  return (
    <Table
      caption={words.title}
      captionHidden
      narrow="scroll"
      rows={institutions}
      rowKey={share => share.institutionId}
      columns={[
        {
          head: columns.school,
          header: true,
          cell: (share: Share) => (
            <a className="govuk-link" href={`/institutions/${share.institutionId}`}>
              {share.name}
            </a>
          ),
        },
        {
          head: columns.level,
          cell: share => (
            <>
              {share.level ?? words.unknown}{' '}
              {marked.includes(share.institutionId) && <Tag tone="attention">{words.least}</Tag>}
            </>
          ),
        },
        {
          head: columns.worst,
          cell: share => (share.worstYear === null ? words.unknown : words.year(share.worstYear)),
        },
        { head: columns.covered, cell: share => words.covered(share.covered, share.should) },
        { head: columns.encounters, numeric: true, cell: share => share.encounters },
        { head: columns.requests, numeric: true, cell: share => share.requests },
        { head: columns.looking, numeric: true, cell: share => share.looking },
        { head: columns.asks, numeric: true, cell: share => `${share.asks} (${percent(share.asks, totals.asks)}%)` },
        {
          head: columns.month,
          numeric: true,
          cell: share => (
            <>
              {share.asksThisMonth} {share.overShare && <Tag tone="attention">{words.over}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}

/** Who has had least, in a sentence; or why that cannot be said. */
const useFinding = (): string => {
  const { institutions, least } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { finding } = useWords().coordinator.fairness
  if (least.said === 'tied') return finding.tied(least.count, least.of)
  if (least.said !== 'some') return finding[least.said]
  const lowest = institutions.slice(0, least.ids.length)
  const [only] = lowest
  if (lowest.length === 1 && only?.worstYear) return finding.one(only.name, only.worstYear)
  return finding.some(
    listInWords(
      language,
      lowest.map(({ name }) => name),
    ),
  )
}

export default function FairnessPage() {
  const { institutions, year } = useLoaderData<typeof loader>()
  const finding = useFinding()
  const { coordinator } = useWords()
  const words = coordinator.fairness
  return (
    <Page title={words.title} lead={words.lead(year)} width="wide" aside={<PrintLink />}>
      {institutions.length > 0 ? (
        <>
          <p className="govuk-body-l">{finding}</p>
          <p className="govuk-body">
            <a className="govuk-link" href="/fairness/coverage">
              {coordinator.desk.links.coverage}
            </a>
          </p>
          <LevelMeaning />
          <Section>
            <ShareTable />
          </Section>
          <Shares />
        </>
      ) : (
        <EmptyState title={words.empty.title} seed="fairness">
          <p className="govuk-body">{words.empty.text}</p>
        </EmptyState>
      )}
    </Page>
  )
}
