import type { Ranking } from './compose'
import { type Few, fewOf } from './few'

/** Where rankings are read from. */
export type Source = {
  /** A bound above everything in a stratum. */
  bound: (stratum: number) => number
  /** Makes out the best few of a stratum. */
  fill: (few: Few, stratum: number) => void
}

/** So many of a stratum are made out at first, and four times as many whenever none of them is wanted. */
const atFirst = 3
const more = 4

/** A ranking over strata that is begun anew for each person, and then holds for that person alone. */
export type Reading = Ranking & { begin: (source: Source, order: Int32Array, count: number) => void }

/** Room for the best few of every stratum, deeper as it is asked for. A stratum is only ever read by one reading. */
const depthsOf = (strata: number) => {
  const depths: Few[] = []
  return (depth: number): Few => {
    const few = depths[depth] ?? fewOf(strata, atFirst * more ** depth)
    depths[depth] = few
    return few
  }
}

/**
 * Several strata as one ranking, exact and lazy (threshold algorithm): a stratum is opened only when its bound could beat
 * the best found. `order`: the strata, greatest bound first. Nothing is allocated from person to person.
 */
const readingOver = (samples: Int32Array, fewAt: (depth: number) => Few): Reading => {
  /** How deep each stratum is made out; below nothing where it is not. */
  const depths = new Int32Array(samples.length)
  let source: Source
  let order = samples
  let count = 0

  /** Where the best of a stratum that is wanted stands in the few of its depth, else -1. */
  const placeIn = (stratum: number, wanted: (one: number) => boolean): number => {
    for (let tried = 0; ; ) {
      const few = fewAt(depths[stratum] as number)
      const [from, kept] = [stratum * few.room, few.counts[stratum] as number]
      for (; tried < kept; tried++) if (wanted(few.ones[from + tried] as number)) return from + tried
      if (few.whole[stratum] === 1) return -1
      depths[stratum] = (depths[stratum] as number) + 1
      source.fill(fewAt(depths[stratum] as number), stratum)
    }
  }
  return {
    best: (suits, wanted) => {
      let best = -1
      let score = Number.NEGATIVE_INFINITY
      for (let next = 0; next < count; next++) {
        const stratum = order[next] as number
        // Of equal scores the one drawn first is better, so that an equal bound is looked into.
        if (source.bound(stratum) < score) break
        if (!suits(samples[stratum] as number)) continue
        if ((depths[stratum] as number) < 0) {
          depths[stratum] = 0
          source.fill(fewAt(0), stratum)
        }
        let few = fewAt(depths[stratum] as number)
        // Its first is its best: where that is not enough, nobody need be asked about it.
        if ((few.counts[stratum] as number) > 0 && (few.scores[stratum * few.room] as number) < score) continue
        const place = placeIn(stratum, wanted)
        if (place < 0) continue
        few = fewAt(depths[stratum] as number)
        const [one, points] = [few.ones[place] as number, few.scores[place] as number]
        if (points < score || (points === score && one > best)) continue
        best = one
        score = points
      }
      return best < 0 ? null : best
    },
    begin: (from, strataInOrder, many) => {
      source = from
      order = strataInOrder
      count = many
      for (let next = 0; next < many; next++) depths[strataInOrder[next] as number] = -1
    },
  }
}

/** What one person's rankings are worked out on. It is used again for the next person, and their rankings end with that. */
export type Desk = { inside: Reading; outside: Reading; orders: [Int32Array, Int32Array]; affinity: Int32Array }

/** `samples`: one opportunity of each stratum. */
export const deskFor = (samples: Int32Array): Desk => {
  const fewAt = depthsOf(samples.length)
  const numbers = () => new Int32Array(samples.length)
  return {
    inside: readingOver(samples, fewAt),
    outside: readingOver(samples, fewAt),
    orders: [numbers(), numbers()],
    affinity: numbers(),
  }
}
