import { instantOf, timeOf } from '../kernel/local-time'
import { addDays, dayOf } from '../kernel/working-days'

/** Nothing is sent from eight in the evening to eight in the morning, London time. */
const quiet = { from: '20:00', to: '08:00' } as const

/** When something may be sent: now, or at the end of the quiet hours. */
export const afterQuietHours = (at: Date): Date => {
  const time = timeOf(at)
  if (time >= quiet.from) return instantOf(addDays(at, 1), quiet.to)
  return time < quiet.to ? instantOf(dayOf(at), quiet.to) : at
}

/**
 * Days on which nothing new is put before a pupil. The product holds no school's own calendar, so these are the weeks in
 * which schools of England and Wales are closed nearly everywhere: the summer, and the turn of the year.
 */
export const isSchoolHoliday = (at: Date): boolean => {
  const day = dayOf(at).slice(5)
  return (day >= '07-25' && day <= '08-31') || day >= '12-22' || day <= '01-02'
}
