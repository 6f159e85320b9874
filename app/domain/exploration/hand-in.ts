import { accept, refuse } from '../kernel/decision'
import type { CycleMove } from './cycle'
import { exploringCommand } from './exploring-command'
import { about, isWhole, movedCycle } from './moving'
import { mayMoveCycle } from './policy'

/**
 * Hands the work in for somebody to read, once nothing is left of any stage. From an express referral the cycle comes back
 * first; the referral itself stands until its day.
 */
export const handIn = exploringCommand({
  name: 'hand-in',
  allow: (actor, { learner }, _input: { learnerId: string }) => mayMoveCycle(actor, 'hand-in', learner),
  decide: (exploring, _input, at) => {
    const { cycle } = exploring
    const back: CycleMove = 'back-to-triangulating'
    const from =
      cycle.state === 'express-referred' && cycle.resumesTo === 'triangulating' ? movedCycle(cycle, back) : cycle
    const next = from && movedCycle(from, 'hand-in')
    if (!next) return refuse('wrong-state')
    if (!isWhole(exploring)) return refuse('something-left')
    return accept(
      { ...exploring, cycle: { ...next, resumesTo: null, submittedAt: at } },
      { type: 'cycle-submitted' as const, ...about(exploring), cycleId: cycle.id },
    )
  },
})
