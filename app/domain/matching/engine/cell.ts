import type { Columns } from './columns'
import type { Rankings } from './compose'
import { cellOf, metresOfChord, onSphere } from './distance'
import type { Point, Seeker } from './inputs'
import { emptyKept, type Kept, keep } from './kept'
import { merged } from './merged'
import { isWithin, type Packed, packed, passesWords, preference, saidNo } from './packed'
import { wayCosts } from './points'
import { tieOf } from './table'

/** What is the same for everybody who starts from one cell, made once. */
export type Cell = {
  metres: Int32Array
  /** Parts of points before anything the person wrote: the way there, and the lottery. */
  base: Int32Array
  /** The opportunities of each stratum, greatest base first. */
  lists: Int32Array[]
  /** Strata by the base of their first, greatest first. */
  strata: number[]
}

const metresFrom = (from: Point | null, columns: Columns): Int32Array => {
  const metres = new Int32Array(columns.size)
  if (!from) return metres
  const start = onSphere(from)
  for (let one = 0; one < columns.size; one++) {
    if (((columns.where[one] as number) & 2) === 0) continue
    const x = start.x - (columns.x[one] as number)
    const y = start.y - (columns.y[one] as number)
    const z = start.z - (columns.z[one] as number)
    metres[one] = metresOfChord(x * x + y * y + z * z)
  }
  return metres
}

/** One number to sort by: greatest base first, then the order drawn. Both are below 2³¹ and 2²⁰. */
const sorted = (base: Int32Array): Float64Array =>
  Float64Array.from(base, (value, one) => -value * 0x10_0000 + one).sort()
const oneOf = (key: number): number => ((key % 0x10_0000) + 0x10_0000) % 0x10_0000

export const cellFor = (from: Point | null, columns: Columns, ids: readonly string[], seed: string): Cell => {
  const metres = metresFrom(from, columns)
  const tie = tieOf(seed, cellOf(from))
  const base = Int32Array.from(metres, (way, one) => tie(ids[one] as string) - wayCosts(way))

  const counts = new Int32Array(columns.strata.length)
  for (let one = 0; one < columns.size; one++) (counts[columns.stratum[one] as number] as number) += 1
  const lists = Array.from(counts, count => new Int32Array(count))
  const filled = new Int32Array(counts.length)
  for (const key of sorted(base)) {
    const one = oneOf(key)
    const stratum = columns.stratum[one] as number
    ;(lists[stratum] as Int32Array)[filled[stratum] as number] = one
    filled[stratum] = (filled[stratum] as number) + 1
  }
  const head = (stratum: number) => base[lists[stratum]?.[0] as number] as number
  const strata = lists.map((_, stratum) => stratum).sort((a, b) => head(b) - head(a))
  return { metres, base, lists, strata }
}

/**
 * The best few of a stratum for one person: the list is read until what the rest could bring at most cannot beat the last
 * of those kept. Exact.
 */
const bestOf = (columns: Columns, cell: Cell, seeker: Packed, stratum: number, most: number): Kept => {
  const kept = emptyKept()
  const list = cell.lists[stratum] as Int32Array
  const affinity = seeker.affinity[stratum] as number
  const { base, metres } = cell
  for (let place = 0; place < list.length; place++) {
    const one = list[place] as number
    const before = (base[one] as number) + affinity
    if (kept.ones.length >= most && before + seeker.most < (kept.scores[most - 1] as number)) {
      kept.whole = false
      break
    }
    if (!passesWords(columns, seeker, one) || !isWithin(columns, seeker, one, metres[one] as number)) continue
    if (saidNo(columns, seeker, one)) continue
    keep(kept, one, before + preference(columns, seeker, one), most, columns.employer)
  }
  return kept
}

/** Both rankings of one person from the lists of their cell. */
export const rankedInCell = (given: Seeker, columns: Columns, cell: Cell): Rankings => {
  const seeker = packed(given, columns)
  const headOf = (stratum: number) => base(cell, stratum) + (seeker.affinity[stratum] as number)
  const strata = {
    bound: (stratum: number) => headOf(stratum) + seeker.most,
    best: (stratum: number, most: number) => bestOf(columns, cell, seeker, stratum, most),
  }
  const inside = cell.strata.filter(stratum => (seeker.affinity[stratum] as number) > 0)
  inside.sort((a, b) => headOf(b) - headOf(a))
  return {
    inside: merged(inside, strata),
    outside: merged(
      cell.strata.filter(stratum => seeker.affinity[stratum] === 0),
      strata,
    ),
  }
}

const base = (cell: Cell, stratum: number): number => cell.base[cell.lists[stratum]?.[0] as number] as number
