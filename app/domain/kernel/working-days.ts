import { Temporal } from 'temporal-polyfill'
import { bankHolidays } from './bank-holidays'

const zone = 'Europe/London'

/** A local date in Europe/London, `2026-11-30`. Days compare and sort as text. */
export type Day = string

/** An instant, or a day that is already local. A date column, midnight UTC, is its own day. */
type Moment = Date | Day

const plain = (day: Day) => Temporal.PlainDate.from(day)
const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)

/** The local date of an instant. */
export const dayOf = (moment: Moment): Day =>
  typeof moment === 'string' ? plain(moment).toString() : zoned(moment).toPlainDate().toString()

/** A day as a date column keeps it: midnight UTC. */
export const dateOf = (day: Day): Date => new Date(`${plain(day)}T00:00:00Z`)

/** The instant at which a local day begins. Differs from midnight UTC in summer. */
export const startOfDay = (day: Day): Date =>
  new Date(plain(day).toZonedDateTime({ timeZone: zone, plainTime: '00:00' }).epochMilliseconds)

export const addDays = (from: Moment, days: number): Day => plain(dayOf(from)).add({ days }).toString()

/** Days from one to the other, below nothing when the second is earlier. */
export const daysBetween = (from: Moment, to: Moment): number =>
  plain(dayOf(from)).until(plain(dayOf(to)), { largestUnit: 'days' }).days

// Working days are counted one by one and very often, so in UTC, where every day has 24 hours.
const shifted = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const isOpen = (day: Day): boolean => {
  const date = new Date(day)
  const weekday = date.getUTCDay()
  return weekday > 0 && weekday < 6 && !bankHolidays(date.getUTCFullYear()).has(day)
}

/** Monday to Friday, not a bank holiday. */
export const isWorkingDay = (moment: Moment): boolean => isOpen(dayOf(moment))

/** The day that is this many working days after (or, below nothing, before) another. Nothing gives the day itself. */
export const addWorkingDays = (from: Moment, days: number): Day => {
  const step = Math.sign(days)
  let day = dayOf(from)
  for (let left = Math.abs(days); left > 0; ) {
    day = shifted(day, step)
    if (isOpen(day)) left--
  }
  return day
}

/** Working days after the first up to and with the second; nothing when the second is not later. */
export const workingDaysBetween = (from: Moment, to: Moment): number => {
  const last = dayOf(to)
  let count = 0
  for (let day = shifted(dayOf(from), 1); day <= last; day = shifted(day, 1)) if (isOpen(day)) count++
  return count
}

/**
 * School days of notice between two moments. The product holds no school's own holidays, so every working day counts
 * as a school day.
 */
export const schoolDaysBetween = (from: Moment, to: Moment): number => workingDaysBetween(from, to)

/** The instant at which the given number of whole working days after today has passed. */
export const afterWorkingDays = (at: Date, days: number): Date => startOfDay(addDays(addWorkingDays(at, days), 1))

/** 1 September to 31 August. `name` is "2026/27". */
export const academicYear = (moment: Moment): { from: Day; to: Day; name: string } => {
  const { year, month } = plain(dayOf(moment))
  const first = month >= 9 ? year : year - 1
  return { from: `${first}-09-01`, to: `${first + 1}-08-31`, name: `${first}/${String(first + 1).slice(2)}` }
}

/** The first day of a moment's month. */
export const monthOf = (moment: Moment): Day => plain(dayOf(moment)).with({ day: 1 }).toString()
