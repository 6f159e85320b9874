import type { Columns } from './columns'
import type { Rankings } from './compose'
import { cellOf, metresOfChord, onSphere } from './distance'
import { clear, type Few, keep } from './few'
import type { Seeker } from './inputs'
import type { Desk } from './merged'
import { nowhere, type Packed, packed, passes, preference, reaches, saidNo } from './packed'
import { wayCosts } from './points'
import { tieOf } from './table'

type Reach = { metres: (one: number) => number; tie: (one: number) => number }

/** The parts of points of one that passes every rule; undefined where it does not. */
const scoreOf = (columns: Columns, seeker: Packed, one: number, { metres, tie }: Reach): number | undefined => {
  const affinity = seeker.affinity[columns.stratum[one] as number] as number
  const ages = columns.ages[one] as number
  if (affinity < 0 || !passes(seeker, columns.word[one] as number, ages)) return undefined
  if (columns.left[one] === 0) return undefined
  const hasPlace = columns.hasPlace[one] === 1
  const way = hasPlace ? metres(one) : 0
  if (!reaches(seeker, ages, hasPlace ? way : nowhere) || saidNo(columns, seeker, one)) return undefined
  return (
    affinity + preference(seeker, columns.word[one] as number, columns.themes[one] as number) - wayCosts(way) + tie(one)
  )
}

const reachOf = (columns: Columns, { from }: Seeker, seed: string): Reach => {
  const draw = tieOf(seed, cellOf(from))
  const tie = (one: number) => draw(columns.number[one] as number)
  if (!from) return { metres: () => 0, tie }
  const start = onSphere(from)
  return {
    metres: one => {
      const x = start.x - (columns.x[one] as number)
      const y = start.y - (columns.y[one] as number)
      const z = start.z - (columns.z[one] as number)
      return metresOfChord(x * x + y * y + z * z)
    },
    tie,
  }
}

/**
 * Both rankings of one person by looking at every opportunity once: the way for a single match. They hold until the desk is
 * used for another.
 */
export const scanned = (given: Seeker, columns: Columns, seed: string, desk: Desk): Rankings => {
  const seeker = packed(given, columns, desk.affinity)
  const reach = reachOf(columns, given, seed)
  const filled = new Set<Few>()
  const fill = (few: Few): void => {
    if (filled.has(few)) return
    filled.add(few)
    for (let stratum = 0; stratum < columns.strata.length; stratum++) clear(few, stratum)
    for (let one = 0; one < columns.size; one++) {
      const score = scoreOf(columns, seeker, one, reach)
      if (score !== undefined) keep(few, columns.stratum[one] as number, one, score, columns.employer)
    }
  }
  const [inOrder, outOrder] = desk.orders
  let [inside, outside] = [0, 0]
  seeker.affinity.forEach((points, stratum) => {
    if (points > 0) inOrder[inside++] = stratum
    if (points === 0) outOrder[outside++] = stratum
  })
  const source = { bound: () => Number.POSITIVE_INFINITY, fill }
  desk.inside.begin(source, inOrder, inside)
  desk.outside.begin(source, outOrder, outside)
  return desk
}
