import { type Actor, isSystem, organisationsOf, type Role, wears } from '../kernel/actor'
import { type OfferMove, offerLifecycle } from './offer'
import { type RequestMove, requestLifecycle } from './request'

type RequestOwner = { hubId: string; institutionId: string; createdBy?: string }
type OfferOwner = { hubId: string; employerId: string }

const ofSchool = (actor: Actor, role: Role, { institutionId }: RequestOwner) => wears(actor, role, institutionId)
/** Does the lifecycle give this move to a role the actor wears at the request's school, or in its hub? */
export const mayMoveRequest = (actor: Actor, move: RequestMove, request: RequestOwner): boolean => {
  if (actor.hubId !== request.hubId) return false
  const by: readonly string[] = requestLifecycle.moves[move].by
  if (by.includes('coordinator') && wears(actor, 'coordinator')) return true
  if (by.includes('careers-leader') && ofSchool(actor, 'careers-leader', request)) return true
  if (by.includes('teacher') && ofSchool(actor, 'teacher', request)) return true
  return by.some(role => isSystem(actor, role))
}

/** Does the lifecycle give this move to a role the actor wears at the offer's employer, or in its hub? */
export const mayMoveOffer = (actor: Actor, move: OfferMove, offer: OfferOwner): boolean => {
  if (actor.hubId !== offer.hubId) return false
  const by: readonly string[] = offerLifecycle.moves[move].by
  if (by.includes('coordinator') && wears(actor, 'coordinator')) return true
  if (by.includes('employer-admin') && wears(actor, 'employer-admin', offer.employerId)) return true
  return by.some(role => isSystem(actor, role))
}

/** An employer answers its own approaches: by its link, which is one approach alone, or at its desk. */
export const mayAnswer = (actor: Actor, approach: OfferOwner & { id: string }): boolean =>
  actor.hubId === approach.hubId &&
  (wears(actor, 'employer-admin', approach.employerId) ||
    (actor.personId === `link.${approach.id}` && wears(actor, 'employer-contact', approach.employerId)))

/** The employer of an encounter, by link or desk. */
export const mayActForEmployer = (actor: Actor, encounter: OfferOwner & { approachId: string }): boolean =>
  mayAnswer(actor, { ...encounter, id: encounter.approachId })

/** Teachers ask for their own school; careers leaders too. */
export const mayAskFor = (actor: Actor, institutionId: string): boolean =>
  wears(actor, 'careers-leader', institutionId) || wears(actor, 'teacher', institutionId)

/** A draft is put away by whoever began it, or by the careers leader. */
export const mayDiscard = (actor: Actor, request: RequestOwner): boolean =>
  actor.hubId === request.hubId &&
  (wears(actor, 'careers-leader', request.institutionId) ||
    (mayAskFor(actor, request.institutionId) && request.createdBy === actor.personId))

/** Requests a viewer sees: all of the hub for coordinators, else those of the own schools. Drafts stay with the school. */
export const requestsVisibleTo = (viewer: Actor) =>
  wears(viewer, 'coordinator')
    ? {
        hubId: viewer.hubId,
        OR: [
          { state: { not: 'draft' } },
          { institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } },
        ],
      }
    : { hubId: viewer.hubId, institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } }

/**
 * Requests of other schools that learners of the viewer's schools take part in, joined by a coordinator. To be read, never
 * to be moved: they belong to the school that asked.
 */
export const jointRequestsVisibleTo = (viewer: Actor) => {
  const own = organisationsOf(viewer, 'careers-leader', 'teacher')
  return {
    hubId: viewer.hubId,
    institutionId: { notIn: own },
    submittedAt: { not: null },
    groups: { some: { guestOfId: { in: own } } },
  }
}

/** Offers a viewer sees: all of the hub for coordinators, else the own employer's. */
export const offersVisibleTo = (viewer: Actor) =>
  wears(viewer, 'coordinator')
    ? {
        hubId: viewer.hubId,
        OR: [{ state: { not: 'draft' } }, { employerId: { in: organisationsOf(viewer, 'employer-admin') } }],
      }
    : { hubId: viewer.hubId, employerId: { in: organisationsOf(viewer, 'employer-admin') } }

/** Approaches a viewer sees: the hub's for coordinators, the own employer's, or the one its link opens. */
export const approachesVisibleTo = (viewer: Actor) => {
  if (wears(viewer, 'coordinator')) return { hubId: viewer.hubId }
  if (viewer.personId.startsWith('link.')) return { hubId: viewer.hubId, id: viewer.personId.slice('link.'.length) }
  return { hubId: viewer.hubId, employerId: { in: organisationsOf(viewer, 'employer-admin') } }
}
