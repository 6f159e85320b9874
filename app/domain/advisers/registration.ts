import { addDays, type Day, dateOf, daysBetween } from '../kernel/working-days'
import { guidanceLevel } from './vocabulary'

export type Registration = { body: string; level: number; from: Date; to: Date }

/** Does this kind of entry let somebody give personal guidance at all, on the days it holds? A leader's does not. */
export const isForGuidance = ({ body, level }: Pick<Registration, 'body' | 'level'>): boolean =>
  body === 'rcdp' && level >= guidanceLevel

/** Does one registration let somebody give personal guidance on a local day? Its last day counts; the day after does not. */
export const qualifies = (registration: Registration, day: Day): boolean =>
  isForGuidance(registration) && registration.from <= dateOf(day) && dateOf(day) <= registration.to

/** Does any of somebody's registrations qualify on this day? */
export const registeredOn = (registrations: readonly Registration[], day: Day): boolean =>
  registrations.some(registration => qualifies(registration, day))

/** A date column as the day it is. */
const dayIn = (date: Date): Day => date.toISOString().slice(0, 10)

/** The last day on which somebody may go on advising from this day without a gap; null where they may not advise on it. */
export const advisesUntil = (registrations: readonly Registration[], day: Day): Day | null => {
  if (!registeredOn(registrations, day)) return null
  const holding = registrations.filter(one => isForGuidance(one) && dayIn(one.to) >= day)
  let last = day
  // Each round goes on by one registration that joins the last at least.
  for (const _ of holding)
    for (const one of holding) if (dayIn(one.from) <= addDays(last, 1) && dayIn(one.to) > last) last = dayIn(one.to)
  return last
}

/** Days before the last one on which the adviser and the coordinators are written to, and that day itself. */
export const warningDays = [60, 30, 7, 0] as const
export type WarningDays = (typeof warningDays)[number]

/** The latest warning that has come due for a registration whose last day is this one; none after that day. */
export const warningDue = (last: Day, today: Day): WarningDays | null => {
  const left = daysBetween(today, last)
  return left < 0 ? null : (warningDays.findLast(days => left <= days) ?? null)
}

/** How somebody stands on a day. */
export type Standing =
  | { state: 'registered' | 'ending'; until: Day }
  /** It has ended, or begins later. */
  | { state: 'lapsed'; until: Day }
  | { state: 'begins'; from: Day }
  /** On a leader's register, or below the level; or on none. */
  | { state: 'not-for-guidance' | 'none' }

/** How somebody's registrations stand on a day; `ending` from sixty days before the last. */
export const standingOn = (registrations: readonly Registration[], day: Day): Standing => {
  const until = advisesUntil(registrations, day)
  if (until) return { state: warningDue(until, day) === null ? 'registered' : 'ending', until }
  const able = registrations.filter(isForGuidance)
  const past = able.map(({ to }) => dayIn(to)).filter(last => last < day)
  const ahead = able.map(({ from }) => dayIn(from)).filter(first => first > day)
  if (past.length > 0) return { state: 'lapsed', until: past.sort().at(-1) ?? day }
  if (ahead.length > 0) return { state: 'begins', from: ahead.sort()[0] ?? day }
  return { state: registrations.length > 0 ? 'not-for-guidance' : 'none' }
}
