import { cellsAt } from './cell'
import { type Columns, columnsOf } from './columns'
import { arranged, type Making } from './compose'
import { cellOf } from './distance'
import type { Chance, Pick, Seeker } from './inputs'
import { type Desk, deskFor } from './merged'
import { rankedInCell } from './rank-in-cell'
import { scanned } from './scan'
import { inDrawnOrder } from './table'
import { composed } from './widest'

/** The opportunities of one run, drawn by its seed and packed. */
export type Drawn = { columns: Columns; ids: readonly string[]; seed: string; desk: Desk }

export const drawnFor = (chances: readonly Chance[], access: readonly string[], seed: string): Drawn => {
  const drawn = inDrawnOrder(chances, seed)
  const columns = columnsOf(drawn, access)
  return { columns, ids: drawn.map(({ id }) => id), seed, desk: deskFor(columns.samples) }
}

export const listed = ({ ids }: Drawn, making: Making): Pick[] =>
  arranged(making).map(({ one, widening }) => ({ id: ids[one] as string, widening }))

/** One person's list: up to twelve, the first six to be shown. */
export const matchOne = (seeker: Seeker, drawn: Drawn): Pick[] =>
  listed(drawn, composed(scanned(seeker, drawn.columns, drawn.seed, drawn.desk), drawn.columns.traits))

/**
 * Everybody's lists by the index of cells, one place after the other. Each is handed over as soon as it is made, with the
 * place of its person among `seekers`, so that a region's lists need not be held at once.
 */
export const matchEach = (seekers: readonly Seeker[], drawn: Drawn, hand: (list: Pick[], index: number) => void) => {
  const { columns, seed, desk } = drawn
  const places = new Map<string, number[]>()
  seekers.forEach(({ from }, index) => {
    const here = places.get(cellOf(from))
    if (here) here.push(index)
    else places.set(cellOf(from), [index])
  })
  for (const here of places.values()) {
    const cells = cellsAt((seekers[here[0] as number] as Seeker).from, columns, seed)
    for (const index of here)
      hand(listed(drawn, composed(rankedInCell(seekers[index] as Seeker, columns, cells, desk), columns.traits)), index)
  }
}

/** The same, all at once. */
export const matchAll = (seekers: readonly Seeker[], drawn: Drawn): Pick[][] => {
  const lists: Pick[][] = new Array(seekers.length)
  matchEach(seekers, drawn, (list, index) => {
    lists[index] = list
  })
  return lists
}
