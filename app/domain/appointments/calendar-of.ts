import { calendarFile, uidOf } from '../kernel/calendar'

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
