import type { Columns } from './columns'
import { cellOf, metresOfChord, onSphere } from './distance'
import type { Point } from './inputs'
import { nowhere } from './packed'
import { wayCosts } from './points'
import { tieOf } from './table'

/**
 * What is the same for everybody of one year who starts from one cell. The opportunities for that year stand stratum by
 * stratum, greatest base first, and what is asked of each beside it, so that a list is read from front to back.
 */
export type Cell = {
  /** Where each stratum begins, and the end of the last. */
  from: Int32Array
  ones: Int32Array
  /** Parts of points before anything the person wrote: the way there, and the lottery. */
  base: Int32Array
  /** Metres from the cell. */
  ways: Int32Array
  word: Int32Array
  ages: Int32Array
  themes: Int32Array
  /** Strata in which there is anything, by the base of their first, greatest first. */
  strata: Int32Array
}

const metresFrom = (from: Point | null, columns: Columns): Int32Array => {
  const metres = new Int32Array(columns.size)
  if (!from) return metres
  const start = onSphere(from)
  for (let one = 0; one < columns.size; one++) {
    if (columns.hasPlace[one] === 0) continue
    const x = start.x - (columns.x[one] as number)
    const y = start.y - (columns.y[one] as number)
    const z = start.z - (columns.z[one] as number)
    metres[one] = metresOfChord(x * x + y * y + z * z)
  }
  return metres
}

/** One number to sort by: greatest base first, then the order drawn. Both are below 2³¹ and 2²⁰. */
const sorted = (base: Int32Array): Float64Array => {
  const keys = new Float64Array(base.length)
  for (let one = 0; one < keys.length; one++) keys[one] = -(base[one] as number) * 0x10_0000 + one
  return keys.sort()
}
const oneOf = (key: number): number => ((key % 0x10_0000) + 0x10_0000) % 0x10_0000

/** All opportunities from one place, greatest base first, whoever asks. */
type FromPlace = { order: Int32Array; base: Int32Array; metres: Int32Array }

const fromPlace = (start: Point | null, columns: Columns, seed: string): FromPlace => {
  const { size } = columns
  const metres = metresFrom(start, columns)
  const tie = tieOf(seed, cellOf(start))
  const base = new Int32Array(size)
  for (let one = 0; one < size; one++) base[one] = tie(columns.number[one] as number) - wayCosts(metres[one] as number)
  const order = new Int32Array(size)
  sorted(base).forEach((key, place) => {
    order[place] = oneOf(key)
  })
  return { order, base, metres }
}

/** Where each stratum begins when those of one year stand one after the other. */
const begins = ({ size, stratum, strata, ages }: Columns, year: number): Int32Array => {
  const from = new Int32Array(strata.length + 1)
  for (let one = 0; one < size; one++)
    if (((ages[one] as number) & year) !== 0) (from[(stratum[one] as number) + 1] as number) += 1
  for (let next = 1; next < from.length; next++) (from[next] as number) += from[next - 1] as number
  return from
}

const forYear = ({ order, base, metres }: FromPlace, columns: Columns, year: number): Cell => {
  const from = begins(columns, year)
  const free = from.slice()
  const list = () => new Int32Array(from.at(-1) as number)
  const cell = { from, ones: list(), base: list(), ways: list(), word: list(), ages: list(), themes: list() }
  for (const one of order) {
    if (((columns.ages[one] as number) & year) === 0) continue
    const stratum = columns.stratum[one] as number
    const place = free[stratum] as number
    free[stratum] = place + 1
    cell.ones[place] = one
    cell.base[place] = base[one] as number
    cell.ways[place] = columns.hasPlace[one] === 1 ? (metres[one] as number) : nowhere
    cell.word[place] = columns.word[one] as number
    cell.ages[place] = columns.ages[one] as number
    cell.themes[place] = columns.themes[one] as number
  }
  const head = (stratum: number) => cell.base[from[stratum] as number] as number
  const some = columns.strata.map((_, stratum) => stratum).filter(stratum => free[stratum] !== from[stratum])
  return { ...cell, strata: Int32Array.from(some.sort((a, b) => head(b) - head(a))) }
}

/** Cells of a place by the bit of a year, each made when the first person of it comes. */
export const cellsAt = (start: Point | null, columns: Columns, seed: string): ((year: number) => Cell) => {
  const place = fromPlace(start, columns, seed)
  const cells = new Map<number, Cell>()
  return year => {
    const cell = cells.get(year) ?? forYear(place, columns, year)
    cells.set(year, cell)
    return cell
  }
}
