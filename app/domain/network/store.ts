import { isId, type Prisma, type Tx } from '~/platform/db'
import { endSessionsOf } from '~/platform/session'
import type { Day } from '../kernel/working-days'
import type { Invitation } from './people/invitation'
import { currentOn, type Membership } from './people/membership'
import { type MemberRole, organisationOf, type Place, placeKindOf, seesWholeHub } from './roles'
import type { SignIn } from './signing-in/sign-in'

export type Hub = Prisma.HubGetPayload<object>
export type SetUpLink = Prisma.SetUpLinkGetPayload<object>

/** Load-and-lock and save of people, what they are and how they come in. Only here does the area write them. */
export const people = {
  /** One at a time for one address, so that two invitations never make two people of it. */
  lockAddress: async (tx: Tx, email: string): Promise<void> => {
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`person ${email}`}, 0))`
  },

  add: async (
    tx: Tx,
    person: { id: string; name: string; email: string; language: string; expiresOn: Date },
  ): Promise<void> => {
    await tx.person.createMany({ data: [person] })
  },

  /** Notes that someone came in: their clock, and that of what they are, starts anew. */
  cameIn: async (tx: Tx, personId: string, at: Date, expiresOn: Date): Promise<void> => {
    await tx.person.updateMany({ where: { id: personId }, data: { lastSeenAt: at, expiresOn } })
    await tx.membership.updateMany({ where: { personId, to: null }, data: { expiresOn } })
  },
}

export const memberships = {
  /** What someone is today, in every hub the scope lets see. */
  heldBy: (tx: Tx, personId: string, today: Day) =>
    tx.membership.findMany({ where: { personId, ...currentOn(today) } }),

  /** The membership, its hub locked first where the hub must not lose its last of a kind. */
  lock: async (tx: Tx, id: string): Promise<Membership | null> => {
    if (!isId(id)) return null
    const found = await tx.membership.findUnique({ where: { id }, select: { hubId: true, role: true } })
    if (!found) return null
    if (seesWholeHub(found.role)) await tx.$queryRaw`select 1 from hub where id = ${found.hubId}::uuid for update`
    await tx.$queryRaw`select 1 from membership where id = ${id}::uuid for update`
    return (await tx.membership.findUnique({ where: { id } })) as Membership | null
  },

  /** Others who hold the same role in the hub today. */
  others: (tx: Tx, { id, hubId, role }: Membership, today: Day): Promise<number> =>
    tx.membership.count({ where: { hubId, role, id: { not: id }, ...currentOn(today) } }),

  /** Adds a membership and cuts the person's sessions, so that they come back as who they are now. */
  begin: async (tx: Tx, membership: Membership): Promise<void> => {
    await tx.membership.createMany({ data: [membership] })
    await endSessionsOf(tx, membership.personId)
  },

  /** Ends a membership and cuts the person's sessions. */
  end: async (tx: Tx, { id, personId, to, expiresOn }: Membership): Promise<void> => {
    await tx.membership.update({ where: { id }, data: { to, expiresOn } })
    await endSessionsOf(tx, personId)
  },
}

/** Is there such an organisation in the hub, and open, for someone of this role to belong to? */
export const placeExists = async (tx: Tx, hubId: string, role: MemberRole, place: Place): Promise<boolean> => {
  const id = organisationOf(place)
  if (placeKindOf[role] === 'hub') return id === null
  if (!id || !isId(id)) return false
  const counts = {
    institution: () => tx.institution.count({ where: { hubId, id, status: { not: 'closed' } } }),
    employer: () => tx.hubEmployer.count({ where: { hubId, employerId: id } }),
    provider: () => tx.provider.count({ where: { hubId, id } }),
  }
  return (await counts[placeKindOf[role] as keyof typeof counts]()) === 1
}

export const invitations = {
  lock: async (tx: Tx, id: string): Promise<Invitation | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from invitation where id = ${id}::uuid for update`
    return (await tx.invitation.findUnique({ where: { id } })) as Invitation | null
  },

  /** The invitation to the same role at the same place that was neither accepted nor withdrawn. */
  lockOpen: async (tx: Tx, { hubId, email, role, institutionId, employerId, providerId }: Invitation) => {
    const same = { hubId, email, role, institutionId, employerId, providerId, acceptedAt: null, withdrawnAt: null }
    const open = await tx.invitation.findFirst({ where: same, select: { id: true } })
    return open && invitations.lock(tx, open.id)
  },

  add: async (tx: Tx, invitation: Invitation): Promise<void> => {
    await tx.invitation.createMany({ data: [invitation] })
  },

  save: async (tx: Tx, { id, ...next }: Invitation): Promise<void> => {
    await tx.invitation.updateMany({ where: { id }, data: next })
  },
}

const signInColumns = {
  ...{ id: true, personId: true, codeHash: true, linkHash: true, browserHash: true },
  ...{ attempts: true, expiresAt: true, usedAt: true, joining: true },
} as const satisfies Prisma.SignInSelect

export const hubs = {
  lock: async (tx: Tx, id: string): Promise<Hub | null> => {
    await tx.$queryRaw`select 1 from hub where id = ${id}::uuid for update`
    return tx.hub.findUnique({ where: { id } })
  },

  add: async (tx: Tx, hub: Pick<Hub, 'id' | 'name' | 'slug' | 'region' | 'replyTo'>): Promise<void> => {
    await tx.hub.createMany({ data: [hub] })
  },

  save: async (tx: Tx, { id, ...next }: Hub): Promise<void> => {
    await tx.hub.update({ where: { id }, data: next })
  },
}

/** Needs the set-up scope. */
export const setUpLinks = {
  add: async (tx: Tx, link: Omit<SetUpLink, 'usedAt'>): Promise<void> => {
    await tx.setUpLink.createMany({ data: [link] })
  },

  lock: async (tx: Tx, tokenHash: string): Promise<SetUpLink | null> => {
    await tx.$queryRaw`select 1 from set_up_link where token_hash = ${tokenHash} for update`
    return tx.setUpLink.findUnique({ where: { tokenHash } })
  },

  spend: async (tx: Tx, id: string, at: Date): Promise<void> => {
    await tx.setUpLink.updateMany({ where: { id }, data: { usedAt: at } })
  },
}

/** Needs the sign-in scope. */
export const signIns = {
  /** The newest letter asked for in a browser, or the one of a link, its row locked. */
  lock: async (tx: Tx, by: { browserHash: string } | { linkHash: string }): Promise<SignIn | null> => {
    const found = await tx.signIn.findFirst({ where: by, orderBy: { createdAt: 'desc' }, select: { id: true } })
    if (!found) return null
    await tx.$queryRaw`select 1 from sign_in where id = ${found.id}::uuid for update`
    return tx.signIn.findUnique({ where: { id: found.id }, select: signInColumns })
  },

  add: async (tx: Tx, signIn: SignIn & { sealed: string; createdAt: Date }): Promise<void> => {
    await tx.signIn.createMany({ data: [signIn] })
  },

  save: async (tx: Tx, { id, attempts, usedAt }: SignIn): Promise<void> => {
    await tx.signIn.updateMany({ where: { id }, data: { attempts, usedAt } })
  },

  /** Takes away what a browser asked for before, so that only its newest letter is good. */
  dropOf: async (tx: Tx, browserHash: string): Promise<void> => {
    await tx.signIn.deleteMany({ where: { browserHash } })
  },

  /** Takes the code and link out of the row once the letter is on its way. */
  unseal: async (tx: Tx, id: string): Promise<void> => {
    await tx.signIn.updateMany({ where: { id }, data: { sealed: null } })
  },
}
