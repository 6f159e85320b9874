import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { config } from '~/platform/config'
import { type Tx, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { type Day, dateOf } from './working-days'

/** What an area puts into somebody's calendar: a whole day, or from one instant to another. Nobody is named in it. */
export type FeedEntry = {
  /** Always the same for the same thing, so that a calendar moves it and does not double it. */
  id: string
  title: string
  /** When what is said of it last changed: the same entry gives the same bytes. */
  changedAt: Date
  /** How often it has moved, where, and the page it is gone on with; left out in calendars that say no more than a title. */
  sequence?: number
  location?: string
  url?: string
} & ({ day: Day } | { startsAt: Date; endsAt: Date })

/** Whatever an area has for a calendar; read for the actor whose calendar it is. `say` gives the words of their language. */
export type FeedSource<W> = (actor: { personId: string; hubId: string }, words: W) => Promise<FeedEntry[]>

const host = new URL(config.publicUrl).hostname

/**
 * Entries as a calendar to subscribe to. Instants are written in UTC and no zone is named: with one, local times are written
 * without it and calendars guess. The mark is for asking again only whether something changed.
 */
export const feedFile = (name: string, entries: readonly FeedEntry[]): { body: string; mark: string } => {
  const calendar = ical({
    ...{ name, prodId: { company: 'Traverse', product: 'Careers hub', language: 'EN' } },
    ...{ method: ICalCalendarMethod.PUBLISH, ttl: 3_600 },
  })
  for (const { id, title, changedAt, sequence, location, url, ...when } of [...entries].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const about = {
      ...{ id: `${id}@${host}`, summary: title, stamp: changedAt, status: ICalEventStatus.CONFIRMED },
      ...{ sequence: sequence ?? 0, location: location || null, url: url ?? null },
    }
    const day = { transparency: ICalEventTransparency.TRANSPARENT, allDay: true }
    calendar.createEvent(
      'day' in when
        ? { ...about, ...day, start: dateOf(when.day) }
        : { ...about, start: when.startsAt, end: when.endsAt },
    )
  }
  const body = calendar.toString()
  return { body, mark: `"${hash(body).slice(0, 32)}"` }
}

/**
 * What the secret in an address opens: `find` looks for its hash in a scope that sees that one row and nothing else. Null
 * where it opens nothing.
 */
export const openedBy = async <T>(
  secret: string,
  find: (tx: Tx, secretHash: string) => Promise<T | null>,
): Promise<T | null> => {
  if (!/^[\w-]{43}$/.test(secret)) return null
  return transact({ system: 'link' }, async tx => {
    await tx.$queryRaw`select set_config('traverse.token_hash', ${hash(secret)}, true)`
    return find(tx, hash(secret))
  })
}
