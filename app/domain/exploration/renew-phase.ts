import { accept } from '../kernel/decision'
import { exploringCommand } from './exploring-command'
import { mayMoveCycle } from './policy'

/** Begins the cycle of the phase a learner is in now, where it is not begun; the one before is superseded. */
export const renewPhase = exploringCommand({
  name: 'renew-phase',
  allow: (actor, { learner }, _input: { learnerId: string }) => mayMoveCycle(actor, 'supersede', learner),
  decide: exploring => accept(exploring),
})
