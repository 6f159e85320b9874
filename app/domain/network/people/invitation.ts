import { accept, refuse } from '../../kernel/decision'
import { lifecycle, type State } from '../../kernel/lifecycle'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import type { NetworkEvent } from '../events'
import { grants, type MemberRole, type Place } from '../roles'
import { keptUntil, type Membership } from './membership'

const inviters = Object.entries(grants).flatMap(([role, { to }]) => (to.length > 0 ? [role] : []))

/** An invitation stands for 30 days, can be sent again, and ends by a yes or by being taken back. */
export const invitationLifecycle = lifecycle({
  states: ['open', 'lapsed', 'accepted', 'withdrawn'],
  initial: 'open',
  moves: {
    'send-again': { from: ['open', 'lapsed'], to: 'open', by: inviters, tells: 'the person invited' },
    lapse: { from: ['open'], to: 'lapsed', by: ['clock'], guard: '30 days without an answer' },
    accept: { from: ['open'], to: 'accepted', by: ['anyone'], guard: 'holds the newest link' },
    withdraw: { from: ['open', 'lapsed'], to: 'withdrawn', by: inviters },
  },
})
export type InvitationState = State<typeof invitationLifecycle>

/** A place kept for someone: it opens no door by itself, it only lets them ask for a sign-in letter. */
export type Invitation = Place & {
  id: string
  hubId: string
  email: string
  name: string
  role: MemberRole
  language: string
  tokenHash: string
  /** How often the letter was asked for. Each time has a link of its own; only the newest opens. */
  sends: number
  invitedBy: string
  createdAt: Date
  sentAt: Date
  expiresOn: Date
  acceptedAt: Date | null
  withdrawnAt: Date | null
}

/** Days an invitation stands after it was last sent. */
const standsDays = 30

/** The last day on which an invitation sent at this instant can be accepted. */
export const standsUntil = (at: Date): Date => dateOf(addDays(dayOf(at), standsDays))

export const stateOf = (
  { acceptedAt, withdrawnAt, expiresOn }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresOn'>,
  at: Date,
): InvitationState => {
  if (acceptedAt) return 'accepted'
  if (withdrawnAt) return 'withdrawn'
  return expiresOn < dateOf(dayOf(at)) ? 'lapsed' : 'open'
}

const fact = <T extends NetworkEvent['type']>(type: T, { id, hubId }: Invitation) => ({ type, hubId, subjectId: id })

/** What the hub already knows of the person who is to be invited. */
export type ToInvite = {
  invitation: Invitation
  /** They hold this role here today. */
  member: boolean
  /** An invitation to the same role at the same place that was neither accepted nor withdrawn. */
  earlier: Invitation | null
  /** The organisation named does not exist here, or is closed. */
  noPlace: boolean
  /** They asked to be forgotten, and nobody says that they asked to come back. */
  forgotten: boolean
}

/** Invites. One that has lapsed gives way to the new one; one that still stands is to be sent again instead. */
export const invite = ({ invitation, member, earlier, noPlace, forgotten }: ToInvite, at: Date) => {
  if (noPlace) return refuse('no-such-place')
  if (forgotten) return refuse('asked-to-be-forgotten')
  if (member) return refuse('already-a-member')
  if (earlier && stateOf(earlier, at) === 'open') return refuse('already-invited')
  const replaced = earlier && { ...earlier, withdrawnAt: at }
  return accept({ invitation, replaced }, fact('person-invited', invitation))
}

/** Sends the letter again, to another address if the first was wrong. The links of earlier letters die. */
export const sendAgain = (invitation: Invitation, again: { email: string; tokenHash: string }, at: Date) => {
  const state = invitationLifecycle.step(stateOf(invitation, at), 'send-again')
  if (!state) return refuse('invitation-over')

  const sends = invitation.sends + 1
  const next: Invitation = { ...invitation, ...again, sends, sentAt: at, expiresOn: standsUntil(at) }
  return accept(next, { ...fact('invitation-sent-again', next), sends })
}

export const withdraw = (invitation: Invitation, at: Date) => {
  if (!invitationLifecycle.step(stateOf(invitation, at), 'withdraw')) return refuse('invitation-over')
  return accept({ ...invitation, withdrawnAt: at }, fact('invitation-withdrawn', invitation))
}

/** An invitation whose link was pressed, with what it will make: a person where there is none, and a membership. */
export type ToAccept = {
  invitation: Invitation
  person: { id: string; isNew: boolean }
  membershipId: string
  /** They hold the role already. */
  member: boolean
}

export const accepted = ({ invitation, person, membershipId, member }: ToAccept, at: Date) => {
  if (!invitationLifecycle.step(stateOf(invitation, at), 'accept')) return refuse('invitation-over')

  const { hubId, role, institutionId, employerId, providerId } = invitation
  const begun: Membership = {
    ...{ id: membershipId, hubId, personId: person.id, role, institutionId, employerId, providerId },
    ...{ from: dateOf(dayOf(at)), to: null, expiresOn: keptUntil(at) },
  }
  const next = { invitation: { ...invitation, acceptedAt: at }, person, begun: member ? null : begun }
  const facts: NetworkEvent[] = [{ ...fact('invitation-accepted', invitation), personId: person.id }]
  if (!member) facts.push({ type: 'membership-began', hubId, subjectId: begun.id, personId: person.id })
  return accept(next, ...facts)
}
