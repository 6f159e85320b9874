import { stringify } from 'csv-stringify/sync'

type Value = string | number | boolean | Date | null

/**
 * Text a spreadsheet would run as a formula gets an apostrophe before it: `=`, `+`, `-`, `@`, tab or return first, also
 * behind quotes and spaces.
 */
export const harmless = (text: string): string => (/^['"\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

const cellOf = (value: Value): string => {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? harmless(value) : String(value)
}

/** One column of an export: its heading and what stands in it. */
export type ExportColumn<Row> = { head: string; value: (row: Row) => Value }

/**
 * An export as bytes that arrive as they are made: UTF-8 with a byte-order mark, commas, CRLF. Rows come in batches,
 * so that no more than one is in memory and compression has something to work on.
 */
export const csvStream = <Row>(
  columns: readonly ExportColumn<Row>[],
  batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const text = (rows: readonly (readonly string[])[]) =>
    encoder.encode(
      stringify(
        rows.map(row => [...row]),
        { record_delimiter: '\r\n' },
      ),
    )
  const pieces = async function* () {
    yield encoder.encode('\ufeff')
    yield text([columns.map(column => harmless(column.head))])
    for await (const rows of batches) yield text(rows.map(row => columns.map(column => cellOf(column.value(row)))))
  }
  const coming = pieces()
  return new ReadableStream<Uint8Array>({
    pull: async controller => {
      const { value, done } = await coming.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await coming.return(undefined)
    },
  })
}
