import { type EmployerRow, employersToExport } from '~/domain/network'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import { overseers } from '../directory-who'
import { amongThose } from './among'
import { employersAsked } from './asked'

/** The whole list, filtered as the page is, as a file. */
export const loader = page({ for: overseers }, async (actor, _params, { searchParams }, request) => {
  const { directory, encounters } = wordsOf(request)
  const { columns: heads, fileName } = directory.employers
  const sectors: Record<string, string> = encounters.sectors
  const sizes: Record<string, string> = directory.sizes
  const columns: ExportColumn<EmployerRow>[] = [
    { head: heads.name, value: row => row.name },
    { head: heads.number, value: row => row.companiesHouseNo },
    { head: heads.sector, value: row => sectors[row.sector] ?? row.sector },
    { head: heads.town, value: row => row.town },
    { head: heads.size, value: row => sizes[row.sizeBand] ?? row.sizeBand },
    { head: heads.sites, value: row => row.sites },
    { head: heads.asks, value: row => row.monthlyCap },
    { head: heads.paused, value: row => row.pausedUntil },
    { head: heads.joined, value: row => row.joinedAt },
  ]
  const asked = employersAsked(searchParams)
  const batches = employersToExport(actor, { ...asked, among: await amongThose(actor, asked.offers) })
  return download(csvStream(columns, batches), fileName, 'text/csv; charset=utf-8')
})
