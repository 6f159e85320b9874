import { type Actor, isSystem, wears } from '../kernel/actor'
import { type GuidanceMove, type GuidancePart, guidanceLifecycle } from './guidance'

/** What a policy needs to know of a meeting. */
export type Concerned = { hubId: string; institutionId: string; learnerId: string; adviserId: string | null }

/** Every part somebody has in one meeting; none in another hub. Teachers and coordinators have none. */
export const partsIn = (actor: Actor, { hubId, institutionId, learnerId, adviserId }: Concerned): GuidancePart[] => {
  if (actor.hubId !== hubId) return []
  const has: { [P in GuidancePart]: boolean } = {
    pupil: isPupil(actor, { learnerId }),
    adviser: adviserId !== null && adviserId === actor.personId && wears(actor, 'adviser'),
    'careers-leader': wears(actor, 'careers-leader', institutionId),
    guidance: isSystem(actor, 'guidance'),
  }
  return (Object.keys(has) as GuidancePart[]).filter(part => has[part])
}

/** Is it the pupil's own meeting? */
export const isPupil = (actor: Actor, { learnerId }: Pick<Concerned, 'learnerId'>): boolean =>
  actor.personId === `learner.${learnerId}`

/** The parts by which the lifecycle gives somebody this move. */
export const partsFor = (actor: Actor, move: GuidanceMove, concerned: Concerned): GuidancePart[] => {
  const by: readonly GuidancePart[] = guidanceLifecycle.moves[move].by
  return partsIn(actor, concerned).filter(part => by.includes(part))
}

export const mayMove = (actor: Actor, move: GuidanceMove, concerned: Concerned): boolean =>
  partsFor(actor, move, concerned).length > 0

/** Does somebody make this move as an adviser alone, so that it takes a registration that holds today? */
export const actsAsAdviser = (actor: Actor, move: GuidanceMove, concerned: Concerned): boolean => {
  const parts = partsFor(actor, move, concerned)
  return parts.length > 0 && parts.every(part => part === 'adviser')
}

/** Who gives advisers to an institution: whoever leads on careers there, and the hub's coordinators. */
export const givesAdvisers = (actor: Actor, { hubId, institutionId }: Pick<Concerned, 'hubId' | 'institutionId'>) =>
  actor.hubId === hubId && (wears(actor, 'careers-leader', institutionId) || wears(actor, 'coordinator'))
