import { addDays, type Day, dayOf, daysBetween } from '../../kernel/working-days'

/** Days before the end of an unused account at which its holder is told. */
export const warnings = [60, 30, 7] as const
export type Warning = (typeof warnings)[number]

/**
 * Which warning an account stands at: the nearest one its end has come within, and the last one when the end has passed.
 * Not the day's own, so that a missed night loses none.
 */
export const warningDue = (expiresOn: Day, today: Day): Warning | null => {
  const left = daysBetween(today, expiresOn)
  return [...warnings].reverse().find(days => left <= days) ?? null
}

/** An account is forgotten when its time is over, and not before its last warning has had its days. */
export const mayForget = (expiresOn: Day, lastWarnedOn: Day | null, today: Day): boolean =>
  expiresOn < today && lastWarnedOn !== null && addDays(lastWarnedOn, Math.min(...warnings)) <= today

/** The day on which an account really ends, given that its last warning must have its days. */
export const endsOn = (expiresOn: Day, warnedOn: Date, warning: Warning): Day => {
  const earliest = addDays(dayOf(warnedOn), Math.min(warning, ...warnings))
  return expiresOn > earliest ? expiresOn : earliest
}
