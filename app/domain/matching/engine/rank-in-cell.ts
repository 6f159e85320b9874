import type { Cell } from './cell'
import type { Columns } from './columns'
import type { Rankings } from './compose'
import { clear, type Few, keep, leastKept } from './few'
import type { Seeker } from './inputs'
import type { Desk } from './merged'
import { type Packed, packed, passes, preference, reaches, saidNo } from './packed'

/**
 * The best few of a stratum for one person: its list is read until what the rest could bring at most cannot beat the last
 * of those kept. Exact.
 */
const bestOf = (columns: Columns, cell: Cell, seeker: Packed, few: Few, stratum: number): void => {
  clear(few, stratum)
  const { from, ones, base, ways, word, ages, themes } = cell
  const end = from[stratum + 1] as number
  const affinity = seeker.affinity[stratum] as number
  let floor = Number.NEGATIVE_INFINITY
  for (let place = from[stratum] as number; place < end; place++) {
    const before = (base[place] as number) + affinity
    if (before + seeker.most < floor) {
      few.whole[stratum] = 0
      return
    }
    const words = word[place] as number
    if (!passes(seeker, words, ages[place] as number)) continue
    if (!reaches(seeker, ages[place] as number, ways[place] as number)) continue
    const score = before + preference(seeker, words, themes[place] as number)
    if (score < floor) {
      few.whole[stratum] = 0
      continue
    }
    const one = ones[place] as number
    if (columns.left[one] === 0 || saidNo(columns, seeker, one)) continue
    keep(few, stratum, one, score, columns.employer)
    floor = leastKept(few, stratum)
  }
}

/** Both rankings of one person from the lists of their cell. They hold until the desk is used for another. */
export const rankedInCell = (given: Seeker, columns: Columns, cells: (year: number) => Cell, desk: Desk): Rankings => {
  const seeker = packed(given, columns, desk.affinity)
  const cell = cells(seeker.year)
  const { affinity } = seeker
  const { from, base } = cell
  const [inOrder, outOrder] = desk.orders
  const headOf = (stratum: number) => (base[from[stratum] as number] as number) + (affinity[stratum] as number)
  let [inside, outside] = [0, 0]
  for (const stratum of cell.strata) {
    if (affinity[stratum] === 0) outOrder[outside++] = stratum
    if ((affinity[stratum] as number) <= 0) continue
    let place = inside++
    for (; place > 0 && headOf(inOrder[place - 1] as number) < headOf(stratum); place--)
      inOrder[place] = inOrder[place - 1] as number
    inOrder[place] = stratum
  }
  const source = {
    bound: (stratum: number) => headOf(stratum) + seeker.most,
    fill: (few: Few, stratum: number) => bestOf(columns, cell, seeker, few, stratum),
  }
  desk.inside.begin(source, inOrder, inside)
  desk.outside.begin(source, outOrder, outside)
  return desk
}
