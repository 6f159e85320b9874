import { addDays, dateOf, dayOf } from '../kernel/working-days'

/** Days a learner's row stays after the school year, unless a later roster renews it (domain reference 3.9). */
const daysAfterYear = 60

/** The last day of the school year a day is in: 31 August. */
export const yearEnd = (at: Date): string => {
  const today = dayOf(at)
  const year = Number(today.slice(0, 4))
  return today <= `${year}-08-31` ? `${year}-08-31` : `${year + 1}-08-31`
}

/** The day after which a learner's row goes: 60 days after the school year. */
export const expiryFor = (at: Date): Date => dateOf(addDays(yearEnd(at), daysAfterYear))
