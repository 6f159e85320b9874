import { type Day, dateOf } from '../kernel/working-days'

/**
 * Professional registers (domain reference 5): `rcdp` Registered Career Development Professional, `rcl` Registered Careers
 * Leader. Only the first qualifies for personal guidance.
 */
export const registers = ['rcdp', 'rcl'] as const
export type Register = (typeof registers)[number]

/** The level of qualification from which somebody may give personal guidance (benchmark 8). */
export const guidanceLevel = 6

export type Registration = { body: string; level: number; from: Date; to: Date }

/** Does one registration let somebody give personal guidance on a local day? Its last day counts; the day after does not. */
export const qualifies = ({ body, level, from, to }: Registration, day: Day): boolean =>
  body === 'rcdp' && level >= guidanceLevel && from <= dateOf(day) && dateOf(day) <= to

/** Does any of somebody's registrations qualify on this day? */
export const registeredOn = (registrations: readonly Registration[], day: Day): boolean =>
  registrations.some(registration => qualifies(registration, day))
