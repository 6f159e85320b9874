import type { SourceProblem } from './problem'
import type { Found } from './reader'

/** Fewer than so many are no list whose shrinking says anything. */
const fewest = 10

/**
 * Why a reading of a feed is refused as a whole, so that the list stays as it was; null where it may be applied. Something
 * that runs, two things under one reference, more faults than rows in order: whoever made it was not at their best. A
 * list that names less than half of what stood may be cut short without a word; `pressed`, its owner has looked.
 */
export const refusedBecause = (
  {
    problem,
    good,
    over,
    repeated,
    leftOut,
    scripted,
    conflicting,
  }: Omit<Found, 'faults' | 'badRows' | 'doubtful' | 'rows'>,
  { stood, gone, pressed }: { stood: number; gone: number; pressed: boolean },
): SourceProblem | null => {
  if (problem) return problem
  if (scripted > 0) return 'script'
  if (conflicting > 0) return 'same-ref'
  if (leftOut > good + over + repeated) return 'mostly-bad'
  if (!pressed && stood >= fewest && gone * 2 > stood) return 'shrunk'
  return null
}
