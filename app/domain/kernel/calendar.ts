import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { config } from '~/platform/config'

const host = new URL(config.publicUrl).hostname

/** A school has one entry for the whole meeting, whoever comes; an employer one for its own part; interviews, placements and appointments one. */
export const uidOf = {
  request: (id: string): string => `request.${id}@${host}`,
  encounter: (id: string): string => `encounter.${id}@${host}`,
  interview: (contributionId: string): string => `interview.${contributionId}@${host}`,
  placement: (id: string): string => `placement.${id}@${host}`,
  appointment: (series: string): string => `appointment.${series}@${host}`,
}

/** One entry in one person's calendar. */
export type Invitation = {
  uid: string
  /** One more at each change; calendars keep the entry with the greatest. */
  sequence: number
  startsAt: Date
  endsAt: Date
  /** What the entry is: the date stands, waits to be confirmed, or is off. */
  status: 'confirmed' | 'tentative' | 'cancelled'
  summary: string
  description: string
  location: string
  /** The page of the meeting. */
  url: string
  from: { name: string; email: string }
  to: { name: string; email: string }
  at: Date
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

/** METHOD of an entry: a request puts it in the calendar or changes it there, a cancellation takes it back. */
export const methodOf = ({ status }: Pick<Invitation, 'status'>): 'REQUEST' | 'CANCEL' =>
  status === 'cancelled' ? 'CANCEL' : 'REQUEST'

/**
 * The entry as an iCalendar file. Times are UTC instants and no time zone is named: with one, local times are written
 * without it and calendars guess.
 */
export const calendarFile = (invitation: Invitation): string => {
  const { uid, sequence, startsAt, endsAt, status, summary, description, location, url, from, to, at } = invitation
  const calendar = ical({
    prodId: { company: 'Traverse', product: 'Careers hub', language: 'EN' },
    method: methodOf(invitation) === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const event = calendar.createEvent({
    ...{ id: uid, sequence, start: startsAt, end: endsAt, stamp: at, summary, description, location, url },
    status: statuses[status],
    transparency: ICalEventTransparency.OPAQUE,
    organizer: from,
  })
  event.createAttendee({
    ...to,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  })
  return calendar.toString()
}
