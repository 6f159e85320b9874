/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** Kinds of opportunity (domain reference 3.6). New ones are added at the end: the engine counts them by their place. */
export const opportunityKinds = [
  'placement',
  'event',
  'open-visit',
  'mentoring',
  'project',
  'course',
  'apprenticeship',
  'job',
  'bootcamp',
  'job-fair',
  'start-up',
  'volunteering',
] as const
export type OpportunityKind = (typeof opportunityKinds)[number]

/** Kinds one applies for where they are, not here: no place of theirs is ever taken in the hub. */
export const appliedForOutside = ['course', 'apprenticeship', 'job', 'bootcamp'] as const satisfies OpportunityKind[]

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

/**
 * The youngest year a kind may be for; any year where it is not named. Work and courses begin with those who leave at
 * sixteen, Skills Bootcamps at nineteen.
 */
export const youngestFor: { readonly [kind in OpportunityKind]?: number } = {
  ...{ course: 11, apprenticeship: 11, job: 11, 'job-fair': 9, 'start-up': 12, volunteering: 9 },
  bootcamp: adultYear,
}

/** Levels of what somebody needs to have finished before: 0 is nothing at all, 8 a doctorate. */
export const highestLevel = 8

/** Forms in which files and feeds say what there is. */
export const sourceFormats = ['courses', 'vacancies', 'job-postings'] as const
export type SourceFormat = (typeof sourceFormats)[number]

/** Hours between two readings of a feed that its owner may choose from. */
export const feedHours = [1, 3, 6, 12, 24, 168] as const

export { accessNeeds } from '../encounters/forms'

/** Why a match is made; `shuffle` asks for others than those that stand. */
export const matchCauses = ['gate', 'criteria', 'night', 'new', 'settled', 'shuffle'] as const
export type MatchCause = (typeof matchCauses)[number]
