import { Temporal } from 'temporal-polyfill'
import type { Day } from './working-days'

const timeZone = 'Europe/London'

/** The instant of a time of day, `09:30`, on a local day. A time that the clocks skip in spring is an hour later. */
export const instantOf = (day: Day, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  )

/**
 * Whether a time of day is one that the clocks skip on that day in spring, or one that comes twice in autumn; null on all
 * other days. Whoever types such a time cannot mean one instant.
 */
export const clocksChangeAt = (day: Day, time: string): 'skipped' | 'twice' | null => {
  const typed = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  const earlier = typed.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = typed.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return null
  return earlier.toPlainDateTime().equals(typed) ? 'twice' : 'skipped'
}

/** The local time of day of an instant, `09:30`. */
export const timeOf = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
