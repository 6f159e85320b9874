import { type Actor, isSystem, organisationsOf, wears } from '../kernel/actor'
import { type OpportunityMove, opportunityLifecycle } from './opportunity'

export type OpportunityOwner = { hubId: string; employerId: string | null; providerId: string | null }

/** Does the actor speak for whoever offers it? */
const isOwner = (actor: Actor, { employerId, providerId }: OpportunityOwner): boolean =>
  (employerId !== null && wears(actor, 'employer-admin', employerId)) ||
  (providerId !== null && wears(actor, 'provider-admin', providerId))

/** Its owner, or a coordinator, may say what it is. */
export const mayEditOpportunity = (actor: Actor, opportunity: OpportunityOwner): boolean =>
  actor.hubId === opportunity.hubId && (isOwner(actor, opportunity) || wears(actor, 'coordinator'))

/** Does the lifecycle give this move to a hat the actor wears? */
export const mayMoveOpportunity = (actor: Actor, move: OpportunityMove, opportunity: OpportunityOwner): boolean => {
  if (actor.hubId !== opportunity.hubId) return false
  const by: readonly string[] = opportunityLifecycle.moves[move].by
  if (by.includes('coordinator') && wears(actor, 'coordinator')) return true
  if (by.includes('employer-admin') && isOwner(actor, opportunity)) return true
  return by.some(role => isSystem(actor, role))
}

/** Opportunities a viewer sees: what is live, all of the hub for coordinators, else one's own too. */
export const opportunitiesVisibleTo = (viewer: Actor) =>
  wears(viewer, 'coordinator')
    ? { hubId: viewer.hubId }
    : {
        hubId: viewer.hubId,
        OR: [
          { state: { in: ['live', 'filled'] } },
          { employerId: { in: organisationsOf(viewer, 'employer-admin') } },
          { providerId: { in: organisationsOf(viewer, 'provider-admin') } },
        ],
      }

/** Staff who look at suggestions first; whose learners, the walls say. */
export const looksFirst = (actor: Actor): boolean =>
  wears(actor, 'careers-leader') || wears(actor, 'teacher') || wears(actor, 'adviser')
