import { listRules } from './compose'

/**
 * The best few of a stratum, best first, never more of one employer than a list may hold: a third could not be picked
 * where the first two were not.
 */
export type Kept = {
  ones: number[]
  scores: number[]
  /** Is nothing left of the stratum besides these? */
  whole: boolean
}

export const emptyKept = (): Kept => ({ ones: [], scores: [], whole: true })

const isBetter = (score: number, one: number, thanScore: number, thanOne: number): boolean =>
  score > thanScore || (score === thanScore && one < thanOne)

/** The place of the employer's last one where it has its share already, else -1. */
const lastOfFull = (kept: Kept, employer: number, employers: Int32Array): number => {
  let count = 0
  for (let place = kept.ones.length - 1, last = -1; place >= 0; place--) {
    if (employers[kept.ones[place] as number] !== employer) continue
    if (last < 0) last = place
    count++
    if (count === listRules.perEmployer) return last
  }
  return -1
}

/** Puts one in its place, if it is among the best `most`. */
export const keep = (kept: Kept, one: number, score: number, most: number, employers: Int32Array): void => {
  const { ones, scores } = kept
  const full = ones.length >= most
  const end = ones.length - 1
  if (full && !isBetter(score, one, scores[end] as number, ones[end] as number)) {
    kept.whole = false
    return
  }
  const sameLast = lastOfFull(kept, employers[one] as number, employers)
  if (sameLast >= 0) {
    if (!isBetter(score, one, scores[sameLast] as number, ones[sameLast] as number)) return
    ones.splice(sameLast, 1)
    scores.splice(sameLast, 1)
  } else if (full) {
    ones.pop()
    scores.pop()
    kept.whole = false
  }
  let place = ones.length
  while (place > 0 && isBetter(score, one, scores[place - 1] as number, ones[place - 1] as number)) place--
  ones.splice(place, 0, one)
  scores.splice(place, 0, score)
}
