import { addDays, type Day } from '../kernel/working-days'

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** A stretch of days, both ends within it. */
export type Stretch = { startsOn: Day; endsOn: Day }

/** Do two stretches touch the same week, Monday to Sunday? The database compares in the same way. */
export const sameWeek = (one: Stretch, other: Stretch): boolean =>
  mondayOf(one.startsOn) <= mondayOf(other.endsOn) && mondayOf(other.startsOn) <= mondayOf(one.endsOn)
