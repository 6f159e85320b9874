import { useLoaderData } from '@remix-run/react'
import { coverageGrid } from '~/domain/encounters'
import { page } from '~/http'
import { titled } from '~/titled'
import { CoverageGrid } from '~/ui/coverage-grid'
import { EmptyState } from '~/ui/empty-state'
import { Page } from '~/ui/page'
import { PrintLink } from '~/ui/print-link'
import { useWords } from '~/ui/words'

export const meta = titled(words => words.coordinator.coverage.title)

export const loader = page({ for: ['coordinator', 'careers-leader', 'teacher'] }, actor => coverageGrid(actor))

export default function CoveragePage() {
  const { rows, yearGroups, year } = useLoaderData<typeof loader>()
  const { coordinator } = useWords()
  const words = coordinator.coverage
  const byId = new Map(rows.map(row => [row.institutionId, row]))
  return (
    <Page title={words.title} lead={words.lead(year)} width="wide" aside={<PrintLink />}>
      {rows.length === 0 ? (
        <EmptyState title={words.empty.title} seed="coverage">
          <p className="govuk-body">{words.empty.text}</p>
        </EmptyState>
      ) : (
        <CoverageGrid
          caption={words.title}
          captionHidden
          corner={words.corner}
          shades={[2, 3, 4]}
          columns={yearGroups.map(group => ({ id: String(group), label: words.year(group) }))}
          rows={rows.map(({ institutionId, name }) => ({
            id: institutionId,
            label: name,
            href: `/institutions/${institutionId}`,
          }))}
          cell={(institutionId, yearGroup) => {
            const cell = byId.get(institutionId)?.cells[Number(yearGroup)]
            if (!cell) return null
            return { count: cell.had + cell.promised, words: words.cell(cell.had, cell.promised, cell.target) }
          }}
        />
      )}
    </Page>
  )
}
