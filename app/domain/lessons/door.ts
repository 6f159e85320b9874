import { clock } from '~/platform/clock'
import { readCookie, writeCookie } from '~/platform/cookies'
import { transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import type { Actor } from '../kernel/actor'

const cookie = 'seat'

/** The Set-Cookie header by which a browser keeps its seat; a lesson lasts two hours at most. */
export const seatCookie = (token: string): string => writeCookie(cookie, token, 2 * 3600)

/** The Set-Cookie header by which a browser leaves its seat. */
export const leaveCookie = (): string => writeCookie(cookie, '', 0)

/** Whoever sits in a lesson by this browser's cookie. Null once the seat was removed, the lesson ended or its time is over. */
export const whoSits = async (cookieHeader: string | null): Promise<Actor | null> => {
  const token = readCookie(cookieHeader, cookie)
  if (!token) return null
  const seat = await transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(token)}, true)`
    return tx.seat.findFirst({ where: { endsAt: { gt: clock.now() } }, select: { id: true, hubId: true } })
  })
  return seat && { personId: `seat.${seat.id}`, hubId: seat.hubId, hats: [] }
}
