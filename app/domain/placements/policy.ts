import { type Actor, isSystem, organisationsOf, wears } from '../kernel/actor'
import { type Part, type PlacementMove, placementLifecycle } from './placement'
import type { Whole } from './store'

/** What a policy needs to know of a placement. */
export type Concerned = Pick<Whole, 'learner'> & {
  placement: Pick<Whole['placement'], 'id' | 'hubId' | 'learnerId' | 'institutionId' | 'employerId' | 'providerId'>
}

/** Is the actor the learner themself, on their own record or with an account? */
const isLearner = (actor: Actor, { placement, learner }: Concerned): boolean =>
  actor.personId === `learner.${placement.learnerId}` || (learner?.personId ?? null) === actor.personId

/** Every part somebody has in one placement; none in another hub. */
export const partsIn = (actor: Actor, concerned: Concerned): Part[] => {
  const { placement, learner } = concerned
  const { hubId, institutionId, employerId, providerId, id } = placement
  if (actor.hubId !== hubId) return []
  const own = isLearner(actor, concerned)
  const has: { [P in Part]: boolean } = {
    learner: own,
    adult: own && institutionId === null,
    'careers-leader': institutionId !== null && wears(actor, 'careers-leader', institutionId),
    teacher: institutionId !== null && wears(actor, 'teacher', institutionId),
    adviser: institutionId === null && learner?.adviserId === actor.personId && wears(actor, 'adviser'),
    'employer-contact': actor.personId === `link.${id}` && wears(actor, 'employer-contact', id),
    'employer-admin': employerId !== null && wears(actor, 'employer-admin', employerId),
    'provider-admin': providerId !== null && wears(actor, 'provider-admin', providerId),
    coordinator: employerId === null && providerId === null && wears(actor, 'coordinator'),
    placements: isSystem(actor, 'placements'),
  }
  return (Object.keys(has) as Part[]).filter(part => has[part])
}

/** Does the lifecycle give this move to a part the actor has? */
export const mayMove = (actor: Actor, move: PlacementMove, concerned: Concerned): boolean => {
  const by: readonly Part[] = placementLifecycle.moves[move].by
  return partsIn(actor, concerned).some(part => by.includes(part))
}

/** Whoever sees a placement's page: those with a part in it, and the hub's coordinators, who see no learner. */
export const maySee = (actor: Actor, concerned: Concerned): boolean =>
  partsIn(actor, concerned).length > 0 || (actor.hubId === concerned.placement.hubId && wears(actor, 'coordinator'))

/** Staff who arrange placements for learners of an institution. */
export const arrangesAt = (actor: Actor, institutionId: string | null): boolean =>
  institutionId !== null && (wears(actor, 'careers-leader', institutionId) || wears(actor, 'teacher', institutionId))

/** Placements that a host's desk lists: of its own employers and providers. */
export const hostedBy = (viewer: Actor) => ({
  hubId: viewer.hubId,
  OR: [
    { employerId: { in: organisationsOf(viewer, 'employer-admin') } },
    { providerId: { in: organisationsOf(viewer, 'provider-admin') } },
  ],
})
