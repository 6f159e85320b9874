/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/**
 * Professional registers (domain reference 5): `rcdp` Registered Career Development Professional, `rcl` Registered Careers
 * Leader. Only the first qualifies for personal guidance.
 */
export const registers = ['rcdp', 'rcl'] as const
export type Register = (typeof registers)[number]

/** The level of qualification from which somebody may give personal guidance (benchmark 8). */
export const guidanceLevel = 6

/** Levels of the qualification behind an entry. */
export const levels = [4, 5, 6, 7, 8] as const

/** Hours of learning in a year that the register asks for, shown beside what somebody has. */
export const learningHours = 25

/** Languages an adviser may speak with somebody, by their letters; `bfi` is British Sign Language. Adults ask for the same. */
export const adviserLanguages = [
  ...(['en', 'cy', 'bfi', 'ar', 'bn', 'fa', 'fr', 'pa', 'pl', 'pt', 'ro', 'so', 'uk', 'ur', 'zh'] as const),
] as const
export type AdviserLanguage = (typeof adviserLanguages)[number]

/** What kind of organisation pays an adviser: one of the hub's, or any other. */
export const employerKinds = ['other', 'provider', 'institution'] as const
export type EmployerKind = (typeof employerKinds)[number]
