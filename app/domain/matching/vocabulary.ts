/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** Kinds of opportunity (domain reference 3.6). The last three come in with adults' advice; the model holds them already. */
export const opportunityKinds = [
  'placement',
  'event',
  'open-visit',
  'mentoring',
  'project',
  'course',
  'apprenticeship',
  'job',
] as const
export type OpportunityKind = (typeof opportunityKinds)[number]

/** Kinds that may be entered today. */
export const enteredKinds = ['placement', 'event', 'open-visit', 'mentoring', 'project'] as const

/** What doing it is like, in the words people find for themselves on their canvas. */
export const workThemes = [
  'with-people',
  'with-hands',
  'outdoors',
  'with-computers',
  'helping',
  'making',
  'moving',
  'quiet',
  'in-a-team',
  'something-new',
] as const
export type WorkTheme = (typeof workThemes)[number]

/** When it takes place. */
export const opportunityTimes = ['school-hours', 'after-school', 'evenings', 'weekends', 'holidays'] as const
export type OpportunityTime = (typeof opportunityTimes)[number]

/** The oldest "year": people who have left school and college. */
export const adultYear = 15

/** The youngest year an opportunity may be for. */
export const firstYear = 7

/** Levels of what somebody needs to have finished before: 0 is nothing at all, 8 a doctorate. */
export const highestLevel = 8

export { accessNeeds } from '../encounters/forms'

/** Why a match is made; `shuffle` asks for others than those that stand. */
export const matchCauses = ['gate', 'criteria', 'night', 'new', 'settled', 'shuffle'] as const
export type MatchCause = (typeof matchCauses)[number]
