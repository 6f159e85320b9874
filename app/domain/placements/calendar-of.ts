import { calendarFile, uidOf } from '../kernel/calendar'
import { instantOf } from '../kernel/local-time'
import { dayIn, hoursOf } from './agreement'
import type { Agreement } from './store'

type Entry = {
  id: string
  startsOn: Date
  endsOn: Date
  summary: string
  location: string
  url: string
  from: { name: string; email: string }
  agreement?: Pick<Agreement, 'weekdays' | 'dayFrom' | 'dayTo' | 'breakMinutes'> | null
  sequence?: number
  status?: 'confirmed' | 'cancelled'
  to?: { name: string; email: string }
}

/** The days of a placement as one calendar entry, from the first morning to the last evening; of nobody's name. */
export const calendarOf = ({ id, startsOn, endsOn, agreement, from, to, ...entry }: Entry, at: Date): string => {
  const hours = agreement ? hoursOf(agreement as Agreement) : null
  return calendarFile({
    ...{ uid: uidOf.placement(id), sequence: entry.sequence ?? 0, status: entry.status ?? 'confirmed', at, from },
    startsAt: instantOf(dayIn(startsOn), hours?.dayFrom ?? '09:00'),
    endsAt: instantOf(dayIn(endsOn), hours?.dayTo ?? '16:00'),
    ...{ summary: entry.summary, description: '', location: entry.location, url: entry.url, to: to ?? from },
  })
}
