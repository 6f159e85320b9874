import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, daysBetween } from '../kernel/working-days'

/** Months after the adult's yes at which somebody asks how it went (domain reference 3.7). */
export const reviewMonths = [3, 6, 12] as const

/** By which rule the day of a review was found. */
export const reviewRules = ['from-acknowledged', 'from-last-review', 'after-hold', 'agreed-with-adult'] as const
export type ReviewRule = (typeof reviewRules)[number]

/** Days by which the next may come sooner after the last than meant, before it is counted from the last. */
const lateDays = 30
/** Days of peace after a hold at least. */
const peaceDays = 14

/** The same day so many months later; of a shorter month its last. */
export const monthsAfter = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString()

export type Planned = { number: number; dueOn: Day; rule: ReviewRule }

/** The first review: three months from the adult's yes. */
export const firstReview = (acknowledgedOn: Day): Planned => ({
  number: 1,
  dueOn: monthsAfter(acknowledgedOn, reviewMonths[0]),
  rule: 'from-acknowledged',
})

/**
 * The review after one that took place; none after the third. Counted from the adult's yes; where the last was late, from
 * it, so that two never come close together.
 */
export const nextReview = (
  acknowledgedOn: Day,
  { number, heldOn }: { number: number; heldOn: Day },
): Planned | null => {
  const [last, next] = [reviewMonths[number - 1], reviewMonths[number]]
  if (last === undefined || next === undefined) return null
  const [counted, apart] = [monthsAfter(acknowledgedOn, next), monthsAfter(heldOn, next - last)]
  return daysBetween(counted, apart) > lateDays
    ? { number: number + 1, dueOn: apart, rule: 'from-last-review' }
    : { number: number + 1, dueOn: counted, rule: 'from-acknowledged' }
}

/** The day of a review that was held for a while: later by as much, and no sooner than two weeks from now. */
export const afterHold = (dueOn: Day, heldFrom: Day, today: Day): Pick<Planned, 'dueOn' | 'rule'> => {
  const moved = addDays(dueOn, Math.max(0, daysBetween(heldFrom, today)))
  const soonest = addDays(today, peaceDays)
  return { dueOn: moved > soonest ? moved : soonest, rule: 'after-hold' }
}
