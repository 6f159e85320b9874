import { type Actor, isSystem, organisationsOf, wears } from '../kernel/actor'
import { type HandOverMove, handOverLifecycle, type Side } from './hand-over'
import type { HandOver } from './store'

type Concerned = Pick<HandOver, 'hubId' | 'learnerId' | 'fromInstitutionId' | 'toInstitutionId'>

/** Who begins hand-overs and answers them. */
export const movers = ['careers-leader'] as const

/** What somebody is in one hand-over. */
export const sidesIn = (actor: Actor, { hubId, learnerId, ...between }: Concerned): Side[] => {
  if (actor.hubId !== hubId) return []
  const has: { [S in Exclude<Side, 'adult'>]: boolean } = {
    sender: wears(actor, 'careers-leader', between.fromInstitutionId),
    receiver: between.toInstitutionId !== null && wears(actor, 'careers-leader', between.toInstitutionId),
    learner: actor.personId === `learner.${learnerId}`,
    'moving-on': isSystem(actor, 'moving-on'),
  }
  return (Object.keys(has) as (keyof typeof has)[]).filter(side => has[side])
}

/** Does the lifecycle give this move to a side the actor is on? */
export const mayMove = (actor: Actor, move: HandOverMove, concerned: Concerned): boolean => {
  const by: readonly Side[] = handOverLifecycle.moves[move].by
  return sidesIn(actor, concerned).some(side => by.includes(side))
}

export const leadsAt = (actor: Actor, institutionId: string | null): boolean =>
  institutionId !== null && organisationsOf(actor, 'careers-leader').includes(institutionId)
