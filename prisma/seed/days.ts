import { instantOf } from '~/domain/kernel/local-time'
import { addDays, addWorkingDays, type Day, dayOf, isWorkingDay } from '~/domain/kernel/working-days'

/** Holidays of the invented region's schools, first and last day, month and day. */
const holidays: readonly (readonly [from: string, to: string])[] = [
  ['12-19', '12-31'],
  ['01-01', '01-04'],
  ['02-14', '02-20'],
  ['03-29', '04-11'],
  ['05-25', '05-31'],
  ['07-22', '08-31'],
  ['10-25', '10-31'],
]

const isSchoolDay = (day: Day): boolean => {
  const date = day.slice(5)
  return isWorkingDay(day) && !holidays.some(([from, to]) => date >= from && date <= to)
}

/** Near today every working day will do, so that something is always going on. */
const near = 12

/**
 * Days before (below nothing) or after today: the nearest twelve are working days, those beyond them are days on which
 * the region's schools are open. Never today.
 */
export const daysFrom = (now: Date) => {
  const today = dayOf(now)
  const known = new Map<number, Day>()
  const dayAt = (count: number): Day => {
    const found = known.get(count)
    if (found) return found
    if (Math.abs(count) <= near) {
      const day = addWorkingDays(today, count)
      known.set(count, day)
      return day
    }
    const step = Math.sign(count)
    let day = addDays(dayAt(count - step), step)
    while (!isSchoolDay(day)) day = addDays(day, step)
    known.set(count, day)
    return day
  }
  return dayAt
}

/** A time of day on a day, counted in working days from another. */
export const later = (from: Date | Day, workingDays: number, time: string): Date =>
  instantOf(addWorkingDays(from, workingDays), time)

export { instantOf as onDay }

/** So many minutes later. */
export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

// A region's past asks these a million times, so they go without the calendar.

/** The day of a date column. */
export const dayKept = (date: Date): Day => date.toISOString().slice(0, 10)

export const sameMonth = (one: Day, other: Day): boolean => one.slice(0, 7) === other.slice(0, 7)

/** Days from one to the other. */
export const daysApart = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
