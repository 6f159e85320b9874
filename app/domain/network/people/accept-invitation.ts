import { randomUUID } from 'node:crypto'
import { type Tx, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { dayOf } from '../../kernel/working-days'
import { outside } from '../outside'
import { invitations, memberships, people } from '../store'
import { accepted, type Invitation, type ToAccept } from './invitation'
import { keptUntil } from './membership'

const alreadyHolds = async (tx: Tx, invitation: Invitation, personId: string, at: Date): Promise<boolean> => {
  const { hubId, role, institutionId, employerId, providerId } = invitation
  const held = await memberships.heldBy(tx, personId, dayOf(at))
  return held.some(
    one =>
      one.hubId === hubId &&
      one.role === role &&
      one.institutionId === institutionId &&
      one.employerId === employerId &&
      one.providerId === providerId,
  )
}

/**
 * Someone presses the button on the page of an invitation's link. Makes them a member, and a person where there was
 * none. Signs nobody in: the address must still answer for itself by a sign-in letter. Answers that address.
 */
export const acceptInvitation = outside({
  name: 'network.accept-invitation',
  scope: async ({ token }: { token: string }) => {
    const found = await transact({ system: 'sign-in' }, tx =>
      tx.invitation.findUnique({ where: { tokenHash: hash(token) }, select: { id: true, hubId: true } }),
    )
    return found && { system: 'sign-in' as const, personId: '', hubId: found.hubId, invitationId: found.id }
  },
  load: async (tx, { token }, { invitationId }, at): Promise<ToAccept | null> => {
    const invitation = await invitations.lock(tx, invitationId)
    if (invitation?.tokenHash !== hash(token)) return null
    await people.lockAddress(tx, invitation.email)
    const known = await tx.person.findUnique({ where: { email: invitation.email }, select: { id: true } })
    const person = { id: known?.id ?? randomUUID(), isNew: !known }
    const member = !person.isNew && (await alreadyHolds(tx, invitation, person.id, at))
    return { invitation, person, membershipId: randomUUID(), member }
  },
  decide: (toAccept, _pressed, at) => accepted(toAccept, at),
  save: async (tx, { invitation, person, begun }, _pressed, at) => {
    const { name, email, language } = invitation
    if (person.isNew) await people.add(tx, { id: person.id, name, email, language, expiresOn: keptUntil(at) })
    if (begun) await memberships.begin(tx, begun)
    await invitations.save(tx, invitation)
    return { email }
  },
  by: ({ person }) => person.id,
})
