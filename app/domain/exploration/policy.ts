import { type Actor, isSystem, wears } from '../kernel/actor'
import { type CycleMove, cycleLifecycle } from './cycle'

/** Whose a learner's exploring is. */
export type Whose = {
  id: string
  hubId: string
  institutionId: string | null
  personId: string | null
  adviserId: string | null
}

/** The learner themself: by their own door, or as the person whose record it is. */
export const isOwn = (actor: Actor, { id, personId, hubId }: Whose): boolean =>
  actor.hubId === hubId && (actor.personId === `learner.${id}` || (personId !== null && actor.personId === personId))

/** What an actor is to a learner, in the words of the lifecycle; nobody is nothing. A lesson acts for whoever sits in it. */
export const rolesTo = (actor: Actor, learner: Whose): string[] => {
  if (actor.hubId !== learner.hubId) return []
  const { institutionId, adviserId } = learner
  return [
    ...(isOwn(actor, learner) || isSystem(actor, 'lessons') ? ['learner'] : []),
    ...(institutionId
      ? (['teacher', 'careers-leader'] as const).filter(role => wears(actor, role, institutionId))
      : []),
    ...(adviserId === actor.personId && wears(actor, 'adviser') ? ['adviser'] : []),
    ...(isSystem(actor, 'exploration') ? ['clock'] : []),
  ]
}

/** May this actor do a learner's own work: the learner, or the lesson they sit in. */
export const mayExplore = (actor: Actor, learner: Whose): boolean => rolesTo(actor, learner).includes('learner')

/** Is this actor a facilitator of the learner: their institution's teachers and careers leaders, their adviser. */
export const mayFacilitate = (actor: Actor, learner: Whose): boolean =>
  rolesTo(actor, learner).some(role => role === 'teacher' || role === 'careers-leader' || role === 'adviser')

export const mayExploreOrFacilitate = (actor: Actor, learner: Whose): boolean =>
  mayExplore(actor, learner) || mayFacilitate(actor, learner)

/** Does the lifecycle give this move to what the actor is to the learner? Whether it is open now, the table says. */
export const mayMoveCycle = (actor: Actor, move: CycleMove, learner: Whose): boolean => {
  const by: readonly string[] = cycleLifecycle.moves[move].by
  return rolesTo(actor, learner).some(role => by.includes(role))
}

/** Roles that read what learners hand in. */
export const facilitatorRoles = ['teacher', 'careers-leader', 'adviser'] as const
