import { clock } from '~/platform/clock'
import { readCookie, writeCookie } from '~/platform/cookies'
import { type Tx, transact } from '~/platform/db'
import { hash, randomToken } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'
import { learnerOf } from './learner-of'

const cookie = 'learner'

/** How long a device in class stays tied to a learner's record: as long as a lesson lasts at most. */
const doorMs = 2 * 3_600_000

/**
 * Ties the browser to a learner's record for the length of a lesson, and answers the Set-Cookie header that does it.
 * Needs a scope that sees the learner.
 */
export const openDoor = async (tx: Tx, { hubId, learnerId }: { hubId: string; learnerId: string }): Promise<string> => {
  const token = randomToken()
  const createdAt = clock.now()
  const endsAt = new Date(createdAt.getTime() + doorMs)
  await tx.learnerSession.createMany({ data: [{ id: hash(token), hubId, learnerId, createdAt, endsAt }] })
  return writeCookie(cookie, token, doorMs / 1000)
}

/** The Set-Cookie header that unties the browser. */
export const closeDoor = (): string => writeCookie(cookie, '', 0)

/** The learner whose record this browser is tied to, if the tie still holds. */
const tiedLearner = async (cookieHeader: string | null): Promise<Actor | null> => {
  const token = readCookie(cookieHeader, cookie)
  if (!token) return null
  const session = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    return tx.learnerSession.findFirst({
      where: { endsAt: { gt: clock.now() } },
      select: { learnerId: true, hubId: true },
    })
  })
  return session && { personId: `learner.${session.learnerId}`, hubId: session.hubId, hats: [] }
}

/**
 * Who explores here: the learner whose record the browser is tied to, or a person with an account whose own adult record
 * there is. `unknown` where neither is, `no-record` for a person who has not begun one.
 */
export const whoExplores = async (
  cookieHeader: string | null,
  person: () => Promise<Actor | null>,
): Promise<Actor | 'unknown' | 'no-record'> => {
  const tied = await tiedLearner(cookieHeader)
  if (tied) return tied
  const actor = await person()
  if (!actor) return 'unknown'
  return (await learnerOf(actor)) ? actor : 'no-record'
}
