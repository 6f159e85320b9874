import { listRules } from './compose'

/**
 * The best few of every stratum side by side, best first, never more of one employer than a list may hold: a third could
 * not be picked where the first two were not. Those of a stratum stand from `stratum * room` on.
 */
export type Few = {
  room: number
  ones: Int32Array
  scores: Int32Array
  counts: Int32Array
  /** 1 where nothing is left of the stratum besides these. */
  whole: Uint8Array
}

export const fewOf = (strata: number, room: number): Few => ({
  room,
  ones: new Int32Array(strata * room),
  scores: new Int32Array(strata * room),
  counts: new Int32Array(strata),
  whole: new Uint8Array(strata),
})

export const clear = (few: Few, stratum: number): void => {
  few.counts[stratum] = 0
  few.whole[stratum] = 1
}

/** The score of the last of those kept, once there is room for no more. */
export const leastKept = ({ room, counts, scores }: Few, stratum: number): number =>
  counts[stratum] === room ? (scores[stratum * room + room - 1] as number) : Number.NEGATIVE_INFINITY

/** The place of the employer's last one where it has its share already, else -1. */
const lastOfFull = (ones: Int32Array, from: number, to: number, employer: number, employers: Int32Array): number => {
  let last = -1
  let count = 0
  for (let place = to - 1; place >= from; place--) {
    if (employers[ones[place] as number] !== employer) continue
    if (last < 0) last = place
    count++
    if (count === listRules.perEmployer) return last
  }
  return -1
}

/** Puts one in its place, if it is among the best of its stratum. Of equal scores, the one drawn first is better. */
export const keep = (few: Few, stratum: number, one: number, score: number, employers: Int32Array): void => {
  const { room, ones, scores, counts, whole } = few
  const from = stratum * room
  const count = counts[stratum] as number
  const full = count === room
  const isBetterThan = (place: number): boolean => {
    const other = scores[place] as number
    return score > other || (score === other && one < (ones[place] as number))
  }
  if (full && !isBetterThan(from + count - 1)) {
    whole[stratum] = 0
    return
  }
  const same = lastOfFull(ones, from, from + count, employers[one] as number, employers)
  if (same >= 0 && !isBetterThan(same)) return
  if (same < 0 && full) whole[stratum] = 0
  if (same < 0 && !full) counts[stratum] = count + 1
  let place = same >= 0 ? same : full ? from + count - 1 : from + count
  for (; place > from && isBetterThan(place - 1); place--) {
    ones[place] = ones[place - 1] as number
    scores[place] = scores[place - 1] as number
  }
  ones[place] = one
  scores[place] = score
}
