import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { readSession } from '~/platform/session'
import { hash } from '~/platform/tokens'
import type { Actor, Hat } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { stateOf as invitationState } from './people/invitation'
import { currentOn } from './people/membership'
import { type MemberRole, organisationOf } from './roles'
import { isOpen } from './signing-in/sign-in'

export type HubName = { id: string; name: string; slug: string }

/** What the frame around every page says of the person who is signed in. */
export type Shell = {
  name: string
  language: string
  hub: HubName
  roles: MemberRole[]
  /** The other hubs they could go on in. */
  otherHubs: HubName[]
  sessionId: string
}

/** The person of a session with what they are today, hub by hub. */
const signedIn = (cookieHeader: string | null) =>
  transact({ system: 'sign-in' }, async tx => {
    const session = await readSession(tx, cookieHeader)
    if (!session) return null
    const person = await tx.person.findUnique({
      where: { id: session.personId },
      select: {
        name: true,
        language: true,
        memberships: {
          where: currentOn(dayOf(clock.now())),
          orderBy: [{ from: 'asc' }, { id: 'asc' }],
          include: { hub: { select: { id: true, name: true, slug: true } } },
        },
      },
    })
    return person && { session, person }
  })

const once = <T extends { id: string }>(things: T[]): T[] => [
  ...new Map(things.map(thing => [thing.id, thing])).values(),
]

/** Who a browser's cookies speak for, read anew at each request; null for a stranger, and before a hub is chosen. */
export const whoAsks = async (cookieHeader: string | null): Promise<{ actor: Actor; shell: Shell } | null> => {
  const found = await signedIn(cookieHeader)
  if (!found) return null
  const { session, person } = found
  const here = person.memberships.filter(({ hubId }) => hubId === session.hubId)
  const [first] = here
  if (!first) return null

  const hats = here.map(held => ({ role: held.role as MemberRole, organisationId: organisationOf(held) }) satisfies Hat)
  return {
    actor: { personId: session.personId, hubId: first.hubId, hats },
    shell: {
      name: person.name,
      language: person.language,
      hub: first.hub,
      roles: [...new Set(hats.map(({ role }) => role))],
      otherHubs: once(person.memberships.map(({ hub }) => hub)).filter(({ id }) => id !== first.hubId),
      sessionId: session.id,
    },
  }
}

/** The hubs someone who is signed in may go on in, with their roles there. Null for a stranger. */
export const hubsToChoose = async (cookieHeader: string | null) => {
  const found = await signedIn(cookieHeader)
  if (!found) return null
  const { memberships } = found.person
  return {
    name: found.person.name,
    hubs: once(memberships.map(({ hub }) => hub)).map(hub => ({
      ...hub,
      roles: [...new Set(memberships.filter(({ hubId }) => hubId === hub.id).map(({ role }) => role as MemberRole))],
      here: hub.id === found.session.hubId,
    })),
  }
}

/** What the page of a sign-in link says: press, go back to the browser that asked, or ask again. Changes nothing. */
export const signInLink = async (token: string, browser: string): Promise<'ready' | 'other-browser' | 'over'> => {
  const signIn = await transact({ system: 'sign-in' }, tx => tx.signIn.findUnique({ where: { linkHash: hash(token) } }))
  if (!signIn || !isOpen(signIn, clock.now())) return 'over'
  return signIn.browserHash === hash(browser) ? 'ready' : 'other-browser'
}

/** What the page of an invitation's link says. Null where the link opens nothing. Changes nothing. */
export const invitationByLink = async (token: string) => {
  const found = await transact({ system: 'sign-in' }, tx =>
    tx.invitation.findUnique({ where: { tokenHash: hash(token) }, select: { id: true, hubId: true } }),
  )
  if (!found) return null
  return transact({ personId: '', hubId: found.hubId }, async tx => {
    const invitation = await tx.invitation.findUniqueOrThrow({
      where: { id: found.id },
      include: {
        hub: { select: { name: true, replyTo: true } },
        institution: { select: { name: true } },
        employer: { select: { employer: { select: { name: true } } } },
        provider: { select: { name: true } },
      },
    })
    const { hub, institution, employer, provider, name, role } = invitation
    const place = institution?.name ?? employer?.employer.name ?? provider?.name ?? hub.name
    return {
      state: invitationState(invitation, clock.now()),
      ...{ name, role: role as MemberRole, place, hub: hub.name, replyTo: hub.replyTo },
    }
  })
}

/** What the set-up page says. Null where the link opens nothing. Changes nothing. */
export const setUpByLink = async (token: string) => {
  const link = await transact({ system: 'set-up' }, tx =>
    tx.setUpLink.findUnique({ where: { tokenHash: hash(token) } }),
  )
  if (!link) return null
  const state = link.usedAt ? 'used' : link.expiresAt <= clock.now() ? 'over' : 'ready'
  return { state, name: link.name, email: link.email } as const
}
