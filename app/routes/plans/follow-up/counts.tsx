import { useLoaderData } from '@remix-run/react'
import { outcomesOf } from '~/domain/plans'
import { page } from '~/http'
import { titled } from '~/titled'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.followUp.counts.title)
export const loader = page({ for: ['coordinator'] }, outcomesOf)

/** What came of advice, in counts of ten and more. */
export default function OutcomeCounts() {
  const { rounds } = useLoaderData<typeof loader>()
  const { adviceDesk, followUp } = useWords()
  const { counts: words, outcomes, review } = followUp
  const shown = (count: number | null) => count ?? words.hidden
  return (
    <Page title={words.title} lead={words.lead} back={{ href: '/advice', text: adviceDesk.board.title }}>
      {rounds.map(({ number, cells, total }) => (
        <Section key={number} title={review(number)}>
          {total === null ? (
            <p className="govuk-body">{words.few}</p>
          ) : (
            <Table
              caption={review(number)}
              captionHidden
              rowKey={({ name }) => name}
              rows={[
                ...cells.map(({ outcome, count }) => ({ name: outcomes[outcome], count })),
                { name: words.total, count: total },
              ]}
              columns={[
                { head: words.outcome, header: true, cell: ({ name }) => name },
                { head: words.count, cell: ({ count }) => shown(count), numeric: true },
              ]}
            />
          )}
        </Section>
      ))}
    </Page>
  )
}
