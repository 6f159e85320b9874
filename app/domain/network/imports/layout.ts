import type { CopyValue } from '~/platform/copy-format'
import type { Note } from './cells'

/** What a row comes to: values to stage, nothing because it is not for a hub, or nothing because of a problem. */
export type RowRead = readonly CopyValue[] | 'not-for-hubs' | null

/** A kind of file that is understood: its columns by their names in the header, and where its rows are staged. */
export type Layout = {
  name: 'register' | 'simple' | 'successors' | 'employers'
  kind: 'schools' | 'employers'
  required: readonly string[]
  optional: readonly string[]
  table: `staging.${string}`
  /** The columns of the table, after the import and the line. */
  into: readonly string[]
  /** Reads the cells of the required and then the optional columns; those the file does not have are empty. */
  read: (cells: readonly string[], note: Note) => RowRead
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Where a layout's columns stand in a file. */
export type Fit =
  /** For each column of the file, its place among the layout's columns, or -1. */
  | { ok: true; layout: Layout; places: number[] }
  | { ok: false; why: 'missing-column' | 'column-twice'; columns: string[] }
  | { ok: false; why: 'other-kind'; columns: string[] }
  /** Not one column is known: this is no table we understand. */
  | { ok: false; why: 'unknown' }

const missingFrom = (layout: Layout, header: readonly string[]): string[] =>
  layout.required.filter(column => !header.includes(plain(column)))

/**
 * Which layout a header shows, of the kind of file that was announced. Columns go by name, in any order and case.
 * With several that fit, the one that asks for most.
 */
export const layoutOf = (layouts: readonly Layout[], kind: Layout['kind'], cells: readonly string[]): Fit => {
  const header = cells.map(plain)
  const complete = layouts
    .filter(layout => missingFrom(layout, header).length === 0)
    .sort((a, b) => b.required.length - a.required.length)
  const layout = complete.find(found => found.kind === kind)
  if (!layout) {
    if (complete.length > 0) return { ok: false, why: 'other-kind', columns: [] }
    return nearest(
      layouts.filter(candidate => candidate.kind === kind),
      header,
    )
  }

  const columns = [...layout.required, ...layout.optional].map(plain)
  const twice = columns.filter(column => header.indexOf(column) !== header.lastIndexOf(column))
  if (twice.length > 0) {
    return {
      ok: false,
      why: 'column-twice',
      columns: cells.filter((cell, at) => twice.includes(plain(cell)) && header.indexOf(plain(cell)) === at),
    }
  }
  return { ok: true, layout, places: header.map(name => columns.indexOf(name)) }
}

const nearest = (layouts: readonly Layout[], header: readonly string[]): Fit => {
  const [best] = layouts
    .map(layout => ({ layout, missing: missingFrom(layout, header) }))
    .sort((a, b) => a.missing.length / a.layout.required.length - b.missing.length / b.layout.required.length)
  if (!best || best.missing.length === best.layout.required.length) return { ok: false, why: 'unknown' }
  return { ok: false, why: 'missing-column', columns: best.missing }
}
