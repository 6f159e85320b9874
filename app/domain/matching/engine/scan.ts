import type { Columns } from './columns'
import type { Rankings } from './compose'
import { cellOf, metresOfChord, onSphere } from './distance'
import type { Seeker } from './inputs'
import { emptyKept, type Kept, keep } from './kept'
import { merged } from './merged'
import { isWithin, type Packed, packed, passesWords, preference, saidNo } from './packed'
import { wayCosts } from './points'
import { tieOf } from './table'

type Reach = { metres: (one: number) => number; tie: (one: number) => number }

/** The parts of points of one that passes every rule; undefined where it does not. */
const scoreOf = (columns: Columns, seeker: Packed, one: number, { metres, tie }: Reach): number | undefined => {
  const affinity = seeker.affinity[columns.stratum[one] as number] as number
  if (affinity < 0 || !passesWords(columns, seeker, one)) return undefined
  const way = metres(one)
  if (!isWithin(columns, seeker, one, way) || saidNo(columns, seeker, one)) return undefined
  return affinity + preference(columns, seeker, one) - wayCosts(way) + tie(one)
}

const reachOf = (columns: Columns, { from }: Seeker, ids: readonly string[], seed: string): Reach => {
  const draw = tieOf(seed, cellOf(from))
  const tie = (one: number) => draw(ids[one] as string)
  if (!from) return { metres: () => 0, tie }
  const start = onSphere(from)
  return {
    metres: one => {
      if (((columns.where[one] as number) & 2) === 0) return 0
      const x = start.x - (columns.x[one] as number)
      const y = start.y - (columns.y[one] as number)
      const z = start.z - (columns.z[one] as number)
      return metresOfChord(x * x + y * y + z * z)
    },
    tie,
  }
}

/** Both rankings of one person by looking at every opportunity once: the way for a single match. */
export const scanned = (given: Seeker, columns: Columns, ids: readonly string[], seed: string): Rankings => {
  const seeker = packed(given, columns)
  const reach = reachOf(columns, given, ids, seed)
  const look = (most: number): Kept[] => {
    const kept = columns.strata.map(emptyKept)
    for (let one = 0; one < columns.size; one++) {
      const score = scoreOf(columns, seeker, one, reach)
      if (score !== undefined) keep(kept[columns.stratum[one] as number] as Kept, one, score, most, columns.employer)
    }
    return kept
  }
  const looks = new Map<number, Kept[]>()
  const best = (stratum: number, most: number): Kept => {
    const found = looks.get(most) ?? look(most)
    looks.set(most, found)
    return found[stratum] ?? emptyKept()
  }
  const strata = { bound: () => Number.POSITIVE_INFINITY, best }
  const all = columns.strata.map((_, stratum) => stratum)
  return {
    inside: merged(
      all.filter(stratum => (seeker.affinity[stratum] ?? -1) > 0),
      strata,
    ),
    outside: merged(
      all.filter(stratum => seeker.affinity[stratum] === 0),
      strata,
    ),
  }
}
