import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { registeredOn } from '../advisers'
import type { Actor } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { type AdviserTime, registrationsOf, spacesOf } from './store'
import { around, clash, type Held } from './times'

/** When an adviser is not free, with nothing of whom they meet. */
const busyTimes = (tx: Tx, adviserId: string, since: Date, until: Date): Promise<Held[]> =>
  tx.$queryRaw<Held[]>`
    select starts_at as "startsAt", held_until as "heldUntil", away_from as "awayFrom", away_until as "awayUntil", place
    from adviser_busy(${adviserId}::uuid, ${since}, ${until})`

type Asked = { adviserId: string; hubId: string; since: Date; until: Date; selfBooked?: boolean; leaving?: Held[] }

/**
 * The times of an adviser at which somebody could meet them: in the diary, registered on the day, and no meeting nor the way
 * to one in between. `leaving` are meetings that would give their time back.
 */
export const freeTimes = async (
  tx: Tx,
  { adviserId, hubId, since, until, selfBooked, leaving = [] }: Asked,
): Promise<AdviserTime[]> => {
  const times = await tx.adviserTime.findMany({
    where: {
      ...{ hubId, adviserId, closed: false, startsAt: { gt: since, lt: until } },
      ...(selfBooked ? { selfBooked } : {}),
    },
    orderBy: { startsAt: 'asc' },
  })
  const first = times[0]
  if (!first) return []
  const day = 86_400_000
  const left = (one: Held) => leaving.some(other => other.startsAt.getTime() === one.startsAt.getTime())
  const busy = await busyTimes(tx, adviserId, new Date(since.getTime() - day), new Date(until.getTime() + day))
  const [spaces, registrations] = [await spacesOf(tx, adviserId, hubId), await registrationsOf(tx, adviserId, hubId)]
  return (times as AdviserTime[]).filter(time => {
    const held = { ...time, ...around(time, spaces) }
    return registeredOn(registrations, dayOf(time.startsAt)) && !busy.some(one => !left(one) && clash(one, held))
  })
}

/** Weeks that count when somebody looks who has room. */
const weeksAhead = 3

/** How many times each of some advisers has free in the coming weeks: for whoever gives a request to one of them. */
export const freeTimesOf = (viewer: Actor, adviserIds: readonly string[]): Promise<Map<string, number>> =>
  transact(viewer, async tx => {
    const since = clock.now()
    const until = new Date(since.getTime() + weeksAhead * 7 * 86_400_000)
    const free = new Map<string, number>()
    for (const adviserId of adviserIds)
      free.set(adviserId, (await freeTimes(tx, { adviserId, hubId: viewer.hubId, since, until })).length)
    return free
  })
