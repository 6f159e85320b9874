import { useLoaderData } from '@remix-run/react'
import { guidanceCounts } from '~/domain/guidance'
import { page } from '~/http'
import { dateInWords } from '~/text/when'
import { titled } from '~/titled'
import { EmptyState } from '~/ui/empty-state'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useLanguage, useWords } from '~/ui/words'

export const meta = titled(words => words.guidance.counts.title)
export const loader = page({ for: ['careers-leader'] }, async actor => ({ institutions: await guidanceCounts(actor) }))

/** How many pupils of each year have had their meeting, and how many have not yet. */
export default function GuidanceCounts() {
  const { institutions } = useLoaderData<typeof loader>()
  const { counts: words, list, year } = useWords().guidance
  const language = useLanguage()
  const any = institutions.some(({ years }) => years.length > 0)
  return (
    <Page title={words.title} lead={words.lead} width="wide" back={{ href: '/guidance', text: list.title }}>
      {!any && <EmptyState title={words.none} seed="guidance-counts" />}
      {institutions
        .filter(({ years }) => years.length > 0)
        .map(one => (
          <Section key={one.id} title={one.name}>
            <Table
              caption={one.name}
              captionHidden
              narrow="stack"
              rowKey={row => String(row.yearGroup)}
              rows={one.years}
              columns={[
                { head: words.year, header: true, cell: row => year(row.yearGroup) },
                { head: words.pupils, numeric: true, cell: row => row.pupils },
                { head: words.met, numeric: true, cell: row => row.met },
                {
                  head: words.short,
                  numeric: true,
                  cell: row => (
                    <a className="govuk-link" href={`/guidance/new?year=${row.yearGroup}`}>
                      {row.short}
                    </a>
                  ),
                },
                { head: words.by, cell: row => dateInWords(language, row.by) },
              ]}
            />
          </Section>
        ))}
    </Page>
  )
}
