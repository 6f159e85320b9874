import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { calendarFile, uidOf } from '../kernel/calendar'
import type { FeedEntry } from './feed'

type Entry = {
  series: string
  sequence: number
  startsAt: Date
  endsAt: Date
  place: string
  link: string
  summary: string
  description: string
  url: string
  off?: boolean
  from: { name: string; email: string }
  to: { name: string; email: string }
}

/** A meeting as one calendar entry: the same one wherever it moves, with a sequence one more at each change. */
export const calendarOf = ({ series, off, place, link, ...entry }: Entry, at: Date): string =>
  calendarFile({
    ...entry,
    ...{ uid: uidOf.appointment(series), at, location: place || link },
    status: off ? 'cancelled' : 'confirmed',
  })

/** A whole diary for a calendar that reads it by itself. Times are UTC instants; nobody is named. */
export const feedOf = (
  entries: readonly FeedEntry[],
  words: { name: string; summary: (reference: string) => string; url: (entry: FeedEntry) => string },
): string => {
  const calendar = ical({
    prodId: { company: 'Traverse', product: 'Careers hub', language: 'EN' },
    ...{ method: ICalCalendarMethod.PUBLISH, name: words.name, ttl: 3600 },
  })
  for (const entry of entries)
    calendar.createEvent({
      ...{ id: uidOf.appointment(entry.series), sequence: entry.sequence, stamp: entry.since },
      ...{ start: entry.startsAt, end: entry.endsAt, summary: words.summary(entry.reference) },
      ...{ location: entry.place || entry.link, url: words.url(entry), status: ICalEventStatus.CONFIRMED },
    })
  return calendar.toString()
}
