import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { isId, type Tx, transact } from '~/platform/db'
import { open } from '~/platform/secrets'
import { type Actor, isSystem } from '../kernel/actor'
import { type Day, dayOf } from '../kernel/working-days'
import { endsOn, type Warning, warningDue } from './people/idle'
import { stateOf } from './people/invitation'
import { invitationAddress } from './people/invitation-link'
import { currentOn } from './people/membership'
import { placeColumns, placeName } from './people/place-name'
import type { MemberRole } from './roles'
import { openJoining } from './signing-in/joining'
import { isOpen, spacedCode } from './signing-in/sign-in'
import { signIns } from './store'

/** A hub as a letter speaks of it. */
export type LetterHub = { id: string; name: string; replyTo: string }

/** What a sign-in letter says. */
export type SignInLetter = {
  signInId: string
  to: { id: string; name: string; email: string; language: string }
  hub: LetterHub
  /** In two groups of four. */
  code: string
  link: string
}

/** Whom the letter goes to where it makes somebody an adult of a hub: nobody is there yet, or they are nobody's just now. */
const whoJoins = async (tx: Tx, { personId, joining: sealed }: { personId: string; joining: string | null }) => {
  const joining = openJoining(sealed)
  const hub =
    joining &&
    (await tx.hub.findUnique({ where: { id: joining.hubId }, select: { id: true, name: true, replyTo: true } }))
  return joining && hub ? { to: { ...joining, id: personId }, hub } : null
}

/** The sign-in letter still to be sent; null where the address was nobody's, or it is spent, sent or out of time. */
export const signInLetter = (signInId: string): Promise<SignInLetter | null> =>
  transact({ system: 'sign-in' }, async tx => {
    const at = clock.now()
    const signIn = await tx.signIn.findUnique({ where: { id: signInId } })
    if (!signIn?.sealed || !isOpen(signIn, at)) return null
    const person = await tx.person.findUnique({
      where: { id: signIn.personId },
      select: {
        ...{ id: true, name: true, email: true, language: true },
        memberships: {
          where: currentOn(dayOf(at)),
          orderBy: [{ from: 'asc' }, { id: 'asc' }],
          take: 1,
          select: { hub: { select: { id: true, name: true, replyTo: true } } },
        },
      },
    })
    const [held] = person?.memberships ?? []
    const sealed = open(signIn.sealed)
    if (sealed === null) return null
    const { code, link } = JSON.parse(sealed) as { code: string; link: string }
    const reader = person && held ? { to: person, hub: held.hub } : await whoJoins(tx, signIn)
    if (!reader) return null
    const { id, name, email, language } = reader.to
    const to = { id, name, email, language }
    return { signInId, to, hub: reader.hub, code: spacedCode(code), link: `${config.publicUrl}/sign-in/link/${link}` }
  })

/** The letter is on its way: its code and link are kept no longer. */
export const signInLetterSent = (signInId: string): Promise<void> =>
  transact({ system: 'sign-in' }, tx => signIns.unseal(tx, signInId))

/** What the letter says that warns of an account's end. */
export type IdleLetter = {
  to: { id: string; name: string; email: string; language: string }
  hub: LetterHub
  warning: Warning
  /** `2027-01-14`; the year's clock this warning belongs to. */
  expiresOn: Day
  /** The day the account ends. */
  endsOn: Day
  link: string
}

/** The warning still to be sent; null where the person has come in since. */
export const idleLetter = (actor: Actor, personId: string): Promise<IdleLetter | null> =>
  transact(actor, async tx => {
    if (!isSystem(actor)) return null
    const at = clock.now()
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: { id: true, name: true, email: true, language: true, expiresOn: true },
    })
    const hub = await tx.hub.findUnique({
      where: { id: actor.hubId },
      select: { id: true, name: true, replyTo: true },
    })
    const warning = person && warningDue(dayOf(person.expiresOn), dayOf(at))
    if (!hub || !warning) return null
    const { expiresOn, ...to } = person
    const day = dayOf(expiresOn)
    return { to, hub, warning, expiresOn: day, endsOn: endsOn(day, at, warning), link: `${config.publicUrl}/sign-in` }
  })

/** A letter to one person of a hub that only says that something waits for them. */
export type MemberLetter = { to: { id: string; name: string; email: string; language: string }; hub: LetterHub }

/** Whom a letter to somebody of the hub goes to; null where they are no longer part of it. */
export const memberLetter = (actor: Actor, personId: string): Promise<MemberLetter | null> =>
  transact(actor, async tx => {
    if (!isSystem(actor) || !isId(personId)) return null
    const held = await tx.membership.findFirst({
      where: { personId, ...currentOn(dayOf(clock.now())) },
      select: {
        person: { select: { id: true, name: true, email: true, language: true } },
        hub: { select: { id: true, name: true, replyTo: true } },
      },
    })
    return held && { to: held.person, hub: held.hub }
  })

/** What an invitation's letter says. */
export type InvitationLetter = {
  invitationId: string
  /** Which sending this is, so that each goes out once. */
  sends: number
  to: { name: string; email: string; language: string }
  hub: LetterHub
  role: MemberRole
  place: string
  invitedBy: string | null
  /** The last day it can be accepted, `2026-12-22`. */
  until: string
  link: string
}

/** The letter of an invitation that stands; null where it was withdrawn, accepted or has lapsed. */
export const invitationLetter = (actor: Actor, invitationId: string): Promise<InvitationLetter | null> =>
  transact(actor, async tx => {
    if (!isSystem(actor) || !isId(invitationId)) return null
    const row = await tx.invitation.findUnique({
      where: { id: invitationId },
      include: { ...placeColumns, hub: { select: { id: true, name: true, replyTo: true } } },
    })
    if (!row || stateOf(row, clock.now()) !== 'open') return null
    const inviter = await tx.person.findUnique({ where: { id: row.invitedBy }, select: { name: true } })
    return {
      ...{ invitationId, sends: row.sends, hub: row.hub, role: row.role as MemberRole, place: placeName(row) },
      to: { name: row.name, email: row.email, language: row.language },
      invitedBy: inviter?.name ?? null,
      until: dayOf(row.expiresOn),
      link: invitationAddress(row),
    }
  })
