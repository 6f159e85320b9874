import { badRowsOf } from '~/domain/network'
import { download, page, wordsOf } from '~/http'
import { csvStream } from '~/platform/csv-write'
import { keepers } from './who'

/** The rows of a file that have a problem, to be mended and brought in again. */
export const loader = page({ for: keepers }, async (actor, { importId = '' }, _url, request) => {
  const found = await badRowsOf(actor, importId)
  if (!found) return null
  const { template, fixes } = wordsOf(request).imports
  type Row = (typeof found.rows)[number]
  const columns = [
    ...found.columns.map((head, place) => ({ head, value: (row: Row) => row.cells[place] ?? '' })),
    { head: template.line, value: (row: Row) => row.line },
    {
      head: template.wrong,
      value: (row: Row) =>
        row.problems.map(({ column, fix }) => [column, fixes[fix].wrong].filter(Boolean).join(': ')).join('; '),
    },
    { head: template.fix, value: (row: Row) => [...new Set(row.problems.map(({ fix }) => fixes[fix].mend))].join(' ') },
  ]
  return download(csvStream(columns, [found.rows]), template.badFileName, 'text/csv; charset=utf-8')
})
