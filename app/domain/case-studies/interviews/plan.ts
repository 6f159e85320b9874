import { instantOf } from '../../kernel/local-time'
import { addDays, type Day } from '../../kernel/working-days'

/** Minutes of rest between two interviews kept free at once. */
export const breather = 30

export type Plan = {
  day: Day
  /** Local time of the first, `09:30`. */
  from: string
  minutes: number
  /** How many one after another, with a rest between them. */
  several: number
  /** For how many weeks, the same day and times. */
  weeks: number
}

const minute = 60_000

/** The times a plan means, each by the clock of its own day. */
export const plannedTimes = ({ day, from, minutes, several, weeks }: Plan): { startsAt: Date; endsAt: Date }[] =>
  Array.from({ length: weeks }, (_, week) => instantOf(addDays(day, week * 7), from)).flatMap(first =>
    Array.from({ length: several }, (_, index) => {
      const startsAt = new Date(first.getTime() + index * (minutes + breather) * minute)
      return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * minute) }
    }),
  )
