import type { AgeBand } from './vocabulary'

/** Fewer people than this are neither shown nor compared. */
export const fewest = 10
/** The longest wait may be so many times the shortest before somebody is told (system S22; our default). */
export const unequalAbove = 1.25

/** One person's wait, in days: to the first times offered, and to the first meeting where there was one. */
export type Wait = { band: AgeBand; offered: number; met: number | null }

/** What was counted of one band; how long until they met only where ten met at least. */
export type BandWait = { band: AgeBand; count: number; offered: number; met: number | null }

/** The middle of some numbers, to a tenth; between the two middle ones of an even number. */
const median = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10
}

/** How long each band waited, for bands of anybody at all. */
export const waitsByBand = (waits: readonly Wait[]): BandWait[] =>
  [...new Set(waits.map(({ band }) => band))].sort().map(band => {
    const theirs = waits.filter(wait => wait.band === band)
    const met = theirs.flatMap(wait => wait.met ?? [])
    return {
      ...{ band, count: theirs.length, offered: median(theirs.map(({ offered }) => offered)) ?? 0 },
      met: met.length < fewest ? null : median(met),
    }
  })

export type Ratio = { longest: AgeBand; shortest: AgeBand; ratio: number; unequal: boolean }

/**
 * The longest middle wait over the shortest, among bands of ten people or more. Waits below half a day count as half a day,
 * so that answering some at once does not make any wait look endless. Null where fewer than two bands can be compared.
 */
export const waitingRatio = (bands: readonly BandWait[]): Ratio | null => {
  const compared = bands.filter(({ count }) => count >= fewest).toSorted((a, b) => a.offered - b.offered)
  const [first, last] = [compared[0], compared.at(-1)]
  if (!first || !last || compared.length < 2) return null
  const ratio = Math.max(0.5, last.offered) / Math.max(0.5, first.offered)
  return { longest: last.band, shortest: first.band, ratio, unequal: ratio > unequalAbove }
}
