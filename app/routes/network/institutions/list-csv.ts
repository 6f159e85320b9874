import { type InstitutionRow, institutionsToExport } from '~/domain/network'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import { overseers } from '../directory-who'
import { institutionsAsked } from './asked'

/** The whole list, filtered as the page is, as a file. */
export const loader = page({ for: overseers }, async (actor, _params, { searchParams }, request) => {
  const { directory } = wordsOf(request)
  const { columns: heads, fileName } = directory.institutions
  const kinds: Record<string, string> = directory.kinds
  const phases: Record<string, string> = directory.phases
  const statuses: Record<string, string> = directory.statuses
  const columns: ExportColumn<InstitutionRow>[] = [
    { head: heads.name, value: row => row.name },
    { head: heads.kind, value: row => kinds[row.kind] ?? row.kind },
    { head: heads.urn, value: row => row.urn },
    { head: heads.town, value: row => row.town },
    { head: heads.postcode, value: row => row.postcode },
    { head: heads.phases, value: row => row.phases.map(phase => phases[phase] ?? phase).join(', ') },
    { head: heads.learners, value: row => row.learners },
    { head: heads.disadvantage, value: row => row.disadvantage },
    { head: heads.status, value: row => statuses[row.status] ?? row.status },
  ]
  const batches = institutionsToExport(actor, institutionsAsked(searchParams))
  return download(csvStream(columns, batches), fileName, 'text/csv; charset=utf-8')
})
