import { csvScanner } from '~/platform/csv-scan'
import { delimiterOf } from '~/platform/csv-text'
import { headerAt } from './columns'

export type Row = { line: number; cells: string[] }
export type Table = {
  /** Empty where nothing names columns. */
  header: string[]
  rows: Row[]
  /** Lines whose quotes do not pair up. */
  unreadable: number[]
}

/** A roster's text as a table: titles above the header are passed over, and so are rows with nothing in them. */
export const tableOf = (text: string): Table => {
  const rows: Row[] = []
  const unreadable: number[] = []
  // A title above the header has no delimiter in it, so the commonest of the first lines says which it is.
  const beginning = text.split(/\r\n|\r|\n/, 10)
  const widest = beginning.sort((one, other) => other.length - one.length)[0] ?? ''
  const scanner = csvScanner(delimiterOf(widest), {
    row: (cells, _width, line) => {
      if (cells.some(cell => cell.trim() !== '')) rows.push({ line, cells: [...cells] })
    },
    unreadable: (_why, line) => unreadable.push(line),
  })
  scanner.push(text.replace(/^\ufeff/, ''))
  scanner.end()
  const at = headerAt(rows.map(({ cells }) => cells))
  const header = rows[at]?.cells.map(cell => cell.trim().slice(0, 60)) ?? []
  return { header, rows: rows.slice(at + 1), unreadable }
}
