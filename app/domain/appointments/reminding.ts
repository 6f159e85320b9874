import { addDays, type Day, dayOf, daysBetween } from '../kernel/working-days'
import { type AppointmentState, heldStates } from './appointment'
import { reminderDays } from './vocabulary'

type Reminded = { startsAt: Date; since: Date }

/**
 * The reminder that has come due for a meeting, in days before it; none where it was booked later than that, as whoever
 * books hears at once. A missed morning is made good by the next.
 */
export const reminderDue = ({ startsAt, since }: Reminded, at: Date): (typeof reminderDays)[number] | null => {
  const [day, today, booked] = [dayOf(startsAt), dayOf(at), dayOf(since)]
  if (startsAt <= at) return null
  return reminderDays.findLast(days => daysBetween(today, day) <= days && daysBetween(booked, day) > days) ?? null
}

type ToRing = Reminded & { state: string; rungAt: Date | null }

/** The moments at which somebody who gets no letters is rung: of any news, and of each reminder. */
const ringingDays = ({ startsAt, since, state }: ToRing): Day[] => [
  dayOf(since),
  ...(state === 'booked' ? reminderDays.map(days => addDays(dayOf(startsAt), -days)) : []),
]

/** Is somebody to be rung now? Since the last call, or ever, something has come that they have not heard. */
export const isToRing = (meeting: ToRing, at: Date): boolean => {
  if (meeting.startsAt <= at) return false
  const { since, rungAt } = meeting
  if (!rungAt || rungAt < since) return true
  const rung = dayOf(rungAt)
  return ringingDays(meeting).some(day => day > rung && day <= dayOf(at) && day > dayOf(since))
}

/** Of which meetings somebody is told: those that take the adviser's time, and those the adviser called off. */
export const toldStates = [...heldStates, 'cancelled-by-adviser'] as const satisfies AppointmentState[]

/** The meetings of which somebody is to be rung now. One called off is no news where a later word was said since. */
export const whatToTell = <T extends ToRing & { adviceId: string | null }>(meetings: readonly T[], at: Date): T[] =>
  meetings.filter(
    one =>
      isToRing(one, at) &&
      (one.state !== 'cancelled-by-adviser' ||
        !meetings.some(({ adviceId, since }) => adviceId === one.adviceId && since > one.since)),
  )
