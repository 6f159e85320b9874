import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { registeredOn } from '../advisers'
import type { Actor } from '../kernel/actor'
import { addDays, type Day, dayOf } from '../kernel/working-days'
import { type AdviserTime, registrationsOf, spacesOf } from './store'
import { around, clash, type Held, isSame, type Meeting } from './times'

/** When an adviser is not free, with nothing of whom they meet. */
const busyTimes = (tx: Tx, adviserId: string, since: Date, until: Date): Promise<Held[]> =>
  tx.$queryRaw<Held[]>`
    select starts_at as "startsAt", held_until as "heldUntil", away_from as "awayFrom", away_until as "awayUntil", place
    from adviser_busy(${adviserId}::uuid, ${since}, ${until})`

type Asked = {
  adviserId: string
  hubId: string
  since: Date
  until: Date
  selfBooked?: boolean
  leaving?: (Held & Meeting)[]
}

/**
 * The times of an adviser at which somebody could meet them: in the diary, registered on the day, and no meeting nor the way
 * to one in between. `leaving` are meetings that would give their time back; where they stand now is no time to move to.
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
    if (leaving.some(one => isSame(one, time))) return false
    return registeredOn(registrations, dayOf(time.startsAt)) && !busy.some(one => !left(one) && clash(one, held))
  })
}

/** How many free times stand on a page at once. */
const timesShown = 24

/** As many free times as one page shows, and the day from which to ask for later ones; null where these are all. */
export const pageOfTimes = <T extends { startsAt: Date }>(free: readonly T[], from: Day | null) => {
  const next = free[timesShown]
  const day = next ? dayOf(next.startsAt) : null
  return { free: free.slice(0, timesShown), later: day && day === from ? addDays(day, 1) : day }
}

/** Weeks that count when somebody looks who has room. */
const weeksAhead = 3

/** How many times an adviser has free, and when the first of them is. */
export type Room = { count: number; first: Date | null }

/** What each of some advisers has free in the coming weeks: for the coordinator who gives a request to one of them. */
export const freeTimesOf = (viewer: Actor, adviserIds: readonly string[]): Promise<Map<string, Room>> =>
  transact(viewer, async tx => {
    const since = clock.now()
    const until = new Date(since.getTime() + weeksAhead * 7 * 86_400_000)
    const rooms = new Map<string, Room>()
    for (const adviserId of adviserIds) {
      const free = await freeTimes(tx, { adviserId, hubId: viewer.hubId, since, until })
      rooms.set(adviserId, { count: free.length, first: free[0]?.startsAt ?? null })
    }
    return rooms
  })
