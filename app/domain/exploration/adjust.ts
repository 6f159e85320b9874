import { randomUUID } from 'node:crypto'
import { accept, refuse } from '../kernel/decision'
import { type CountName, countsFor } from './counts'
import { countsOf, isPupil } from './exploring'
import { exploringCommand } from './exploring-command'
import type { AdjustmentReason } from './kinds'
import { about } from './moving'
import { mayFacilitate } from './policy'

/** Counts of people and groups never go to nothing: a stage is made smaller, not taken away. */
const leastAfter: Partial<Record<CountName, number>> = {
  fragments: 1,
  contributors: 1,
  thoughts: 1,
  canvasFragments: 2,
  canvasContributors: 2,
}

type ToAdjust = { learnerId: string; count: CountName; to: number; reason: AdjustmentReason; words: string }

/** Asks less of one learner in one count, with a reason that the learner, the reader and the record see. Never silently. */
export const adjustCount = exploringCommand({
  name: 'adjust-count',
  allow: (actor, { learner }, _input: ToAdjust) => mayFacilitate(actor, learner),
  decide: (exploring, { count, to, reason, words }, at, actor) => {
    const { learner, cycle, hubCounts, adjustments } = exploring
    if (to >= countsFor(hubCounts, isPupil(learner))[count]) return refuse('not-less')
    if (to < (leastAfter[count] ?? 0)) return refuse('too-little')
    if (words.trim() === '') return refuse('reason-needed')
    const row = {
      ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, cycleId: cycle.id },
      ...{ count, to, reason, words: words.trim(), madeBy: actor.personId, madeAt: at },
    }
    const next = { ...exploring, adjustments: [...adjustments.filter(one => one.count !== count), row] }
    return accept(next, { type: 'counts-adjusted' as const, ...about(exploring), count, to: countsOf(next)[count] })
  },
})

/** Asks again what is asked of everybody. */
export const endAdjustment = exploringCommand({
  name: 'end-adjustment',
  allow: (actor, { learner }, _input: { learnerId: string; adjustmentId: string }) => mayFacilitate(actor, learner),
  decide: (exploring, { adjustmentId }) => {
    const found = exploring.adjustments.find(({ id }) => id === adjustmentId)
    if (!found) return refuse('not-found')
    return accept(
      { ...exploring, adjustments: exploring.adjustments.filter(one => one !== found) },
      { type: 'adjustment-ended' as const, ...about(exploring), count: found.count },
    )
  },
})
