import { randomUUID } from 'node:crypto'
import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { wasErased } from '../../kernel/erased'
import { dayOf } from '../../kernel/working-days'
import { mayGrant } from '../policy'
import { type MemberRole, organisationOf, placeAt } from '../roles'
import { invitations, placeExists } from '../store'
import { type Invitation, invite, standsUntil, type ToInvite } from './invitation'
import { invitationTokenHash } from './invitation-link'
import { currentOn } from './membership'

type ToWhom = {
  name: string
  email: string
  role: MemberRole
  organisationId: string | null
  language: string
  /** Somebody who was forgotten asked to come back. */
  askedBack?: boolean | undefined
}

const drawnUp = ({ organisationId, askedBack: _, ...whom }: ToWhom, actor: Actor, at: Date): Invitation => {
  const id = randomUUID()
  return {
    ...whom,
    ...placeAt(whom.role, organisationId),
    id,
    hubId: actor.hubId,
    tokenHash: invitationTokenHash(id, 1),
    sends: 1,
    invitedBy: actor.personId,
    createdAt: at,
    sentAt: at,
    expiresOn: standsUntil(at),
    acceptedAt: null,
    withdrawnAt: null,
  }
}

const load = async (tx: Tx, whom: ToWhom, actor: Actor): Promise<ToInvite> => {
  const at = clock.now()
  const invitation = drawnUp(whom, actor, at)
  const { hubId, email, role, institutionId, employerId, providerId } = invitation
  if (!(await placeExists(tx, hubId, role, invitation)))
    return { invitation, member: false, earlier: null, noPlace: true, forgotten: false }

  const held = await tx.membership.count({
    where: { hubId, role, institutionId, employerId, providerId, person: { email }, ...currentOn(dayOf(at)) },
  })
  const forgotten = !whom.askedBack && (await wasErased(tx, hubId, { email }))
  const earlier = await invitations.lockOpen(tx, invitation)
  return { invitation, member: held > 0, earlier, noPlace: false, forgotten }
}

/** Invites someone to a role. The letter follows. Whether the address is known in other hubs is never told. */
export const invitePerson = command({
  name: 'network.invite-person',
  load,
  allow: (actor, { invitation }) => mayGrant(actor, invitation.role, organisationOf(invitation)),
  decide: (toInvite, _whom, at) => invite(toInvite, at),
  save: async (tx, { invitation, replaced }) => {
    if (replaced) await invitations.save(tx, replaced)
    await invitations.add(tx, invitation)
  },
  constraints: { invitation_open_once: 'already-invited' },
})
