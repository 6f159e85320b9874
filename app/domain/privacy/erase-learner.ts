import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { learnerToChange } from '../learners'
import { openErasure } from './ask-erasure'

/**
 * A careers leader deletes a learner of their institution: everything that is theirs goes, and no later roster brings them
 * back. There is nobody to send a receipt to, so it begins at once. What was passed on about them stays with the
 * safeguarding lead until its own day.
 */
export const eraseLearner = async (
  actor: Actor,
  { learnerId }: { learnerId: string },
): Promise<Outcome<null, 'not-found' | 'not-allowed'>> => {
  const learner = await learnerToChange(actor, learnerId)
  if (!learner) return refuse('not-found')
  if (!learner.leads) return refuse('not-allowed')
  await openErasure({ kind: 'learner', id: learner.id, hubId: actor.hubId }, actor.personId, 'told')
  return { ok: true, value: null }
}
