import { type Exclusion, firstExclusion } from './feasibility'
import { type Ranked, rank } from './rank'
import type { Candidate, Need } from './snapshot'
import { type Answers, waveSize } from './wave'

/** How many offers each reason kept out. */
export type Tally = { [key in Exclusion]?: number }

export type WavePlan = {
  /** Employers to ask at once. */
  size: number
  considered: number
  excluded: Tally
  /** Everyone who fits, best first. */
  ranked: Ranked[]
}

/** One look at the hub: what routing may use, and nothing else. `leftOut` are offers the database had sorted out. */
export type Snapshot = {
  need: Need
  candidates: readonly Candidate[]
  rivals: readonly Need[]
  leftOut: Tally
  answers: Answers
  most: number
  seed: string
}

const total = (tally: Tally) => Object.values(tally).reduce((sum, count) => sum + count, 0)

/** Largest first, then by name, so that the same plan is the same text. */
const inOrder = (tally: Tally): Tally =>
  Object.fromEntries(
    Object.entries(tally)
      .filter(([, count]) => count > 0)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  )

/** Who to ask next, in order, and why not the others. The same snapshot always gives the same plan. */
export const planWave = ({ need, candidates, rivals, leftOut, answers, most, seed }: Snapshot): WavePlan => {
  const excluded: Tally = { ...leftOut }
  const fitting = candidates.filter(candidate => {
    const why = firstExclusion(need, candidate)
    if (why) excluded[why] = (excluded[why] ?? 0) + 1
    return why === null
  })
  return {
    size: waveSize(need.seatsLeft, most, answers),
    considered: candidates.length + total(leftOut),
    excluded: inOrder(excluded),
    ranked: rank(need, fitting, rivals, seed),
  }
}
