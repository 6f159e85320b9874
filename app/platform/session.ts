import { type Adapter, Lucia } from 'lucia'
import { clock } from './clock'
import { readCookie, writeCookie } from './cookies'
import type { Tx } from './db'
import { hash, randomToken } from './tokens'

const hour = 3_600_000
const day = 24 * hour

/** How long a session lives: unused, and at all. Those who see a whole region stay signed in for less time. */
const lives = {
  desk: { idle: 8 * hour, whole: 7 * day },
  long: { idle: 14 * day, whole: 30 * day },
} as const
export type SessionLife = keyof typeof lives

/** Use is written down at most this often. */
const touchEvery = 5 * 60_000

type Attributes = { hubId: string | null; device: string; createdAt: Date; endsAt: Date }
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes>
    DatabaseSessionAttributes: Attributes
  }
}

/** A session as its holder may know it. `id` is the hash of the token, never the token. */
export type Session = { id: string; personId: string; hubId: string | null; endsAt: Date }

const lifeOf = ({ createdAt, endsAt }: Pick<Attributes, 'createdAt' | 'endsAt'>): SessionLife =>
  endsAt.getTime() - createdAt.getTime() > lives.desk.whole ? 'long' : 'desk'

/** When a session used now ends if it is not used again: never after its absolute end. */
const idleEnd = (session: Pick<Attributes, 'createdAt' | 'endsAt'>, at: Date): Date =>
  new Date(Math.min(at.getTime() + lives[lifeOf(session)].idle, session.endsAt.getTime()))

// Lucia asks the machine for the time, the house its own clock: instants are told to Lucia in the machine's time.
const inMachineTime = (instant: Date): Date => new Date(instant.getTime() + Date.now() - clock.now().getTime())

/** Lucia's view of our tables. It speaks in tokens; the database keeps and is asked for their hashes alone. */
const adapterOver = (tx: Tx): Adapter => ({
  getSessionAndUser: async token => {
    const row = await tx.session.findUnique({ where: { id: hash(token) } })
    if (!row) return [null, null]
    const { personId: userId, expiresAt, hubId, device, createdAt, endsAt } = row
    const attributes = { hubId, device, createdAt, endsAt }
    return [
      { id: token, userId, expiresAt: inMachineTime(expiresAt), attributes },
      { id: userId, attributes: {} },
    ]
  },
  getUserSessions: async userId => {
    const rows = await tx.session.findMany({ where: { personId: userId } })
    return rows.map(({ id, personId, expiresAt, ...attributes }) => ({ id, userId: personId, expiresAt, attributes }))
  },
  setSession: async ({ id, userId, attributes }) => {
    const { createdAt } = attributes
    const expiresAt = idleEnd(attributes, createdAt)
    const row = { ...attributes, id: hash(id), personId: userId, expiresAt, lastUsedAt: createdAt }
    await tx.session.createMany({ data: [row] })
  },
  updateSessionExpiration: async token => touch(tx, hash(token)),
  deleteSession: async token => {
    await tx.session.deleteMany({ where: { id: hash(token) } })
  },
  deleteUserSessions: async userId => endSessionsOf(tx, userId),
  deleteExpiredSessions: async () => {
    await tx.session.deleteMany({ where: { expiresAt: { lt: clock.now() } } })
  },
})

const luciaOver = (tx: Tx): Lucia<Attributes> =>
  new Lucia(adapterOver(tx), { getSessionAttributes: attributes => attributes })

/** Writes down that a session is in use, which moves its idle end. */
const touch = async (tx: Tx, id: string): Promise<void> => {
  const at = clock.now()
  const row = await tx.session.findUnique({
    where: { id },
    select: { createdAt: true, endsAt: true, lastUsedAt: true },
  })
  if (!row || at.getTime() - row.lastUsedAt.getTime() < touchEvery) return
  await tx.session.updateMany({ where: { id }, data: { lastUsedAt: at, expiresAt: idleEnd(row, at) } })
}

/** Begins a session and answers the Set-Cookie header that carries it. Needs the sign-in scope, or the person's own. */
export const startSession = async (
  tx: Tx,
  { personId, hubId, device, life }: { personId: string; hubId: string | null; device: string; life: SessionLife },
): Promise<string> => {
  const createdAt = clock.now()
  const endsAt = new Date(createdAt.getTime() + lives[life].whole)
  const token = randomToken()
  await luciaOver(tx).createSession(personId, { hubId, device, createdAt, endsAt }, { sessionId: token })
  return writeCookie('session', token, lives[life].whole / 1000)
}

/** The id of the session a Cookie header carries, living or not. */
export const sessionIdIn = (cookieHeader: string | null): string | null => {
  const token = readCookie(cookieHeader, 'session')
  return token && hash(token)
}

/** The session a Cookie header carries, if it still lives. Needs the sign-in scope. */
export const readSession = async (tx: Tx, cookieHeader: string | null): Promise<Session | null> => {
  const token = readCookie(cookieHeader, 'session')
  if (!token) return null
  const { session } = await luciaOver(tx).validateSession(token)
  if (!session) return null

  const id = hash(token)
  await touch(tx, id)
  return { id, personId: session.userId, hubId: session.hubId, endsAt: session.endsAt }
}

/** The Set-Cookie header that makes a browser forget its session. */
export const forgetSession = (): string => writeCookie('session', '', 0)

export const endSession = async (tx: Tx, id: string): Promise<void> => {
  await tx.session.deleteMany({ where: { id } })
}

/** Ends every session of a person, but for one that may be kept. */
export const endSessionsOf = async (tx: Tx, personId: string, keep?: string): Promise<void> => {
  await tx.session.deleteMany({ where: { personId, ...(keep ? { id: { not: keep } } : {}) } })
}

/** The hub the session works in from now on. Whether the person may is for the caller to know. */
export const switchHub = async (tx: Tx, id: string, hubId: string): Promise<void> => {
  await tx.session.updateMany({ where: { id }, data: { hubId } })
}
