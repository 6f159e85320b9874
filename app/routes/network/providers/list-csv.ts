import { type ProviderRow, providersToExport } from '~/domain/network'
import { download, page, wordsOf } from '~/http'
import { csvStream, type ExportColumn } from '~/platform/csv-write'
import { overseers } from '../directory-who'
import { providersAsked } from './asked'

/** The whole list, filtered as the page is, as a file. */
export const loader = page({ for: overseers }, async (actor, _params, { searchParams }, request) => {
  const { directory } = wordsOf(request)
  const { columns: heads, fileName } = directory.providers
  const courses: Record<string, string> = directory.courses
  const columns: ExportColumn<ProviderRow>[] = [
    { head: heads.name, value: row => row.name },
    { head: heads.ukprn, value: row => row.ukprn },
    { head: heads.town, value: row => row.town },
    { head: heads.postcode, value: row => row.postcode },
    { head: heads.website, value: row => row.website },
    { head: heads.courses, value: row => row.offers.map(course => courses[course] ?? course).join(', ') },
    {
      head: heads.approved,
      value: row => (row.approved ? directory.filter.approvedYes : directory.filter.approvedNo),
    },
  ]
  const batches = providersToExport(actor, providersAsked(searchParams))
  return download(csvStream(columns, batches), fileName, 'text/csv; charset=utf-8')
})
