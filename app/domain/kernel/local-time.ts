import { Temporal } from 'temporal-polyfill'
import type { Day } from './working-days'

const timeZone = 'Europe/London'

/** The instant of a time of day, `09:30`, on a local day. A time that the clocks skip in spring is an hour later. */
export const instantOf = (day: Day, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  )

/** The local time of day of an instant, `09:30`. */
export const timeOf = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
