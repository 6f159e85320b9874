import { badRowsOfReading } from '~/domain/matching'
import { download, page, wordsOf } from '~/http'
import { csvStream } from '~/platform/csv-write'
import { sentenceOf } from './sentence'
import { bringers } from './who'

/** Entries that were left out, with what is wrong in each, to be mended and brought again. */
export const loader = page({ for: bringers }, async (actor, { readingId = '' }, _url, request) => {
  const found = await badRowsOfReading(actor, readingId)
  if (!found) return null
  const words = wordsOf(request)
  const { reading } = words.sources
  type Row = (typeof found.rows)[number]
  const columns = [
    ...found.columns.map((head, place) => ({ head, value: (row: Row) => row.cells[place] ?? '' })),
    { head: reading.columns.line, value: (row: Row) => row.line },
    ...(found.columns.length > 0 ? [] : [{ head: reading.columns.ref, value: (row: Row) => row.ref }]),
    {
      head: reading.wrong,
      value: (row: Row) => [...new Set(row.faults.map(({ fix }) => sentenceOf(words, fix)))].join('; '),
    },
  ]
  return download(csvStream(columns, [found.rows]), reading.badName, 'text/csv; charset=utf-8')
})
