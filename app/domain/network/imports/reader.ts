import { copyLine } from '~/platform/copy-format'
import { csvScanner } from '~/platform/csv-scan'
import type { NotText } from '~/platform/csv-text'
import { employers } from './employer-file'
import { type Fit, type Layout, layoutOf, type RowRead } from './layout'
import { type Fix, mostProblems, type Problem, shown } from './problem'
import { register, simple, successors } from './school-register'

/** Every layout the product reads. */
export const layouts: readonly Layout[] = [register, simple, successors, employers]

/** Why a whole file cannot be used. */
export type FileProblem =
  | NotText
  | 'gone'
  | 'unexpected'
  | 'unknown-columns'
  | 'missing-columns'
  | 'columns-twice'
  | 'other-kind'
  | 'no-rows'

/** What reading a file came to. Rows in order are staged; the rest is told here. */
export type Found = {
  layout: Layout | null
  problem: FileProblem | null
  rows: number
  /** Rows in order that are for no hub. */
  passedOver: number
  /** Rows left out for a problem. */
  leftOut: number
  /** How many problems there are, of which the first are kept. */
  problemCount: number
  problems: Problem[]
  /** The cells of rows with a problem, to be given back. */
  badRows: { line: number; cells: readonly string[] }[]
}

/** A file that could not be read at all. */
export const unread = (problem: FileProblem | null): Found => ({
  layout: null,
  problem,
  rows: 0,
  passedOver: 0,
  leftOut: 0,
  problemCount: 0,
  problems: [],
  badRows: [],
})

const refusal = (shape: Exclude<Fit, { ok: true }>): FileProblem => {
  if (shape.why === 'unknown') return 'unknown-columns'
  if (shape.why === 'missing-column') return 'missing-columns'
  return shape.why === 'column-twice' ? 'columns-twice' : 'other-kind'
}

/**
 * Turns the text of a file into lines for COPY. Feed it piece by piece; `lines` hands out what is ready. Nothing in it
 * is asynchronous, and nothing grows with the file but the problems, which are capped.
 */
export const fileReader = (importId: string, kind: Layout['kind'], delimiter: string) => {
  const found = unread(null)
  let lines = ''
  let width = 0
  let columns: readonly string[] = []
  let nulSeen = false

  const note = (line: number, column: string, value: string, fix: Fix): void => {
    found.problemCount++
    if (found.problems.length < mostProblems) found.problems.push({ line, column, value: shown(value), fix })
  }

  const giveBack = (line: number, cells: readonly string[]): void => {
    if (found.badRows.length < mostProblems) found.badRows.push({ line, cells: cells.map(shown) })
  }

  const begin = (cells: readonly string[], line: number): void => {
    const shape = layoutOf(layouts, kind, cells)
    if (!shape.ok) {
      found.problem = refusal(shape)
      if (shape.why !== 'unknown' && shape.why !== 'other-kind')
        for (const column of shape.columns) note(line, column, '', shape.why)
      return
    }
    found.layout = shape.layout
    columns = [...shape.layout.required, ...shape.layout.optional]
    width = cells.length
    scanner.keep(shape.places)
  }

  const readRow = (layout: Layout, cells: readonly string[], cellCount: number, line: number): RowRead => {
    const nul = nulSeen ? cells.findIndex(cell => cell.includes('\u0000')) : -1
    if (cellCount !== width) note(line, '', `${cellCount} / ${width}`, 'column-count')
    else if (nul >= 0) note(line, columns[nul] ?? '', cells[nul] ?? '', 'null-character')
    else return layout.read(cells, (fix, column) => note(line, column, cells[columns.indexOf(column)] ?? '', fix))
    return null
  }

  const take = (layout: Layout, cells: readonly string[], cellCount: number, line: number): void => {
    if (cells.every(cell => cell.trim() === '')) return
    const before = found.problemCount
    const row = readRow(layout, cells, cellCount, line)
    found.rows++
    if (row === null) found.leftOut++
    else if (row === 'not-for-hubs') found.passedOver++
    else lines += copyLine([importId, line, ...row])
    if (found.problemCount > before) giveBack(line, cells)
  }

  const scanner = csvScanner(delimiter, {
    row: (cells, cellCount, line) => {
      if (found.problem) return
      if (found.layout) take(found.layout, cells, cellCount, line)
      else begin(cells, line)
    },
    unreadable: (why, line, beginning) => {
      if (found.problem) return
      if (!found.layout) {
        found.problem = 'unknown-columns'
        return
      }
      found.rows++
      found.leftOut++
      note(line, '', beginning, why)
      giveBack(line, [beginning])
    },
  })

  return {
    found,
    push: (piece: string): void => {
      nulSeen ||= piece.includes('\u0000')
      scanner.push(piece)
    },
    end: (): void => {
      scanner.end()
      if (!found.layout && !found.problem) found.problem = 'empty'
      else if (found.layout && found.rows === 0) found.problem = 'no-rows'
    },
    /** Hands out the lines that are ready. */
    lines: (): string => {
      const ready = lines
      lines = ''
      return ready
    },
  }
}
