import { type Day, daysBetween } from '../kernel/working-days'
import { beforeSending, type TrackedState } from './tracked'

type Dated = { state: TrackedState; deadline: Day | null; heardOn: Day | null }

/** The day that counts just now: the deadline until it is sent, then the day of an interview or test. */
export const nextDay = ({ state, deadline, heardOn }: Dated): Day | null => {
  if (beforeSending.some(one => one === state)) return deadline
  return state === 'heard-back' ? heardOn : null
}

type Reminding = Dated & { remind: readonly number[]; remindedFor: number | null }

/**
 * The reminder that is due, in days before; null where none is. The smallest that has come counts, so that a missed night
 * is made good by the next and never doubled.
 */
export const reminderDue = (reminding: Reminding, today: Day): number | null => {
  const day = nextDay(reminding)
  if (day === null || reminding.state === 'suggested') return null
  const left = daysBetween(today, day)
  const come = reminding.remind.filter(days => left >= 0 && left <= days)
  if (come.length === 0) return null
  const due = Math.min(...come)
  return reminding.remindedFor === null || reminding.remindedFor > due ? due : null
}

/** How an opportunity stands beside what was taken over from it. */
export type Beside = 'same' | 'gone' | 'full' | 'other-deadline'

/** What has changed on the opportunity's own page since it was put on a list. */
export const besideOpportunity = (
  takenDeadline: Day | null,
  opportunity: { state: string; closesOn: Day } | null,
): Beside => {
  if (opportunity === null || ['withdrawn', 'expired', 'draft', 'checked'].includes(opportunity.state)) return 'gone'
  if (takenDeadline !== null && opportunity.closesOn !== takenDeadline) return 'other-deadline'
  return opportunity.state === 'filled' ? 'full' : 'same'
}
