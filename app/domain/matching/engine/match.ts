import type { Cell } from './cell'
import { cellFor, rankedInCell } from './cell'
import { type Columns, columnsOf } from './columns'
import { arranged, type Making } from './compose'
import { cellOf } from './distance'
import type { Chance, Pick, Seeker } from './inputs'
import { scanned } from './scan'
import { inDrawnOrder } from './table'
import { composed } from './widest'

/** The opportunities of one run, drawn by its seed and packed. */
export type Drawn = { columns: Columns; ids: readonly string[]; seed: string }

export const drawnFor = (chances: readonly Chance[], access: readonly string[], seed: string): Drawn => {
  const drawn = inDrawnOrder(chances, seed)
  return { columns: columnsOf(drawn, access), ids: drawn.map(({ id }) => id), seed }
}

export const listed = ({ ids }: Drawn, making: Making): Pick[] =>
  arranged(making).map(({ one, widening }) => ({ id: ids[one] as string, widening }))

/** One person's list: up to twelve, the first six to be shown. */
export const matchOne = (seeker: Seeker, drawn: Drawn): Pick[] =>
  listed(drawn, composed(scanned(seeker, drawn.columns, drawn.ids, drawn.seed), drawn.columns.traits))

/** A cell is made when the first person of it comes, and kept for the rest. */
export const cellsOf = ({ columns, ids, seed }: Drawn) => {
  const cells = new Map<string, Cell>()
  return ({ from }: Seeker): Cell => {
    const key = cellOf(from)
    const known = cells.get(key) ?? cellFor(from, columns, ids, seed)
    cells.set(key, known)
    return known
  }
}

/** Everybody's lists by the index of cells. People of one cell are best handed over together. */
export const matchAll = (seekers: readonly Seeker[], drawn: Drawn): Pick[][] => {
  const cellFor = cellsOf(drawn)
  return seekers.map(seeker =>
    listed(drawn, composed(rankedInCell(seeker, drawn.columns, cellFor(seeker)), drawn.columns.traits)),
  )
}
