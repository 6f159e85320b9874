import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { config } from '~/platform/config'
import { hash } from '~/platform/tokens'
import { type Day, dateOf } from './working-days'

/** What an area puts into somebody's calendar: a whole day, or from one instant to another. No more than a title. */
export type FeedEntry = {
  /** Always the same for the same thing, so that a calendar moves it and does not double it. */
  id: string
  title: string
  /** When what is said of it last changed: the same entry gives the same bytes. */
  changedAt: Date
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
    ...{ method: ICalCalendarMethod.PUBLISH, ttl: 12 * 3_600 },
  })
  for (const { id, title, changedAt, ...when } of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const about = { id: `${id}@${host}`, summary: title, stamp: changedAt }
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
