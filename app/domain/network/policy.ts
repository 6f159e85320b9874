import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { grants, isMemberRole, type MemberRole, organisationOf, type Place, placeKindOf } from './roles'

/** Does a hat of the actor let it invite to this role at this organisation, and end the role there? */
export const mayGrant = (actor: Actor, role: string, organisationId: string | null): boolean =>
  isMemberRole(role) &&
  (placeKindOf[role] === 'hub') === (organisationId === null) &&
  actor.hats.some(({ role: worn, organisationId: own }) => {
    const { to, where } = grants[worn]
    return to.includes(role) && (where === 'hub' || (own !== null && own === organisationId))
  })

/** The roles the actor may invite to, in the order they are offered. */
export const grantableRoles = (actor: Actor): MemberRole[] => [
  ...new Set(actor.hats.flatMap(({ role }) => grants[role].to)),
]

type Held = Place & { hubId: string; personId: string; role: string }
type Invited = Place & { hubId: string; role: string }

/** Who may invite to a role may end it; anyone may lay down a role of their own. */
export const mayEndMembership = (actor: Actor, held: Held): boolean =>
  actor.hubId === held.hubId && (actor.personId === held.personId || mayGrant(actor, held.role, organisationOf(held)))

/** A change of role needs the right to both: the one that ends and the one that begins. */
export const mayChangeRole = (actor: Actor, held: Held, role: string): boolean =>
  actor.hubId === held.hubId &&
  mayGrant(actor, held.role, organisationOf(held)) &&
  mayGrant(actor, role, organisationOf(held))

export const mayManageInvitation = (actor: Actor, invited: Invited): boolean =>
  actor.hubId === invited.hubId && mayGrant(actor, invited.role, organisationOf(invited))

export const mayChangeHub = (actor: Actor): boolean => wears(actor, 'coordinator')

/** What went wrong behind the scenes is for the administrator. */
export const mayAdminister = (actor: Actor): boolean => wears(actor, 'administrator')

const oversees = (viewer: Actor): boolean => wears(viewer, 'coordinator') || wears(viewer, 'administrator')

/** Memberships a viewer sees: the whole hub's, or those of the organisations they look after. */
export const membershipsVisibleTo = (viewer: Actor) =>
  oversees(viewer)
    ? { hubId: viewer.hubId }
    : {
        hubId: viewer.hubId,
        OR: [
          { institutionId: { in: organisationsOf(viewer, 'careers-leader') } },
          { employerId: { in: organisationsOf(viewer, 'employer-admin') } },
          { providerId: { in: organisationsOf(viewer, 'provider-admin') } },
        ],
      }

/** Invitations a viewer sees: as with memberships. */
export const invitationsVisibleTo = membershipsVisibleTo
