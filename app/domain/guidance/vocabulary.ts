/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** What an agreed action is about: the same kinds as in an adult's plan, less what stands behind the gate. */
export const guidanceActionKinds = [
  ...(['course-search', 'apprenticeship-application', 'cv', 'interview-skills', 'workshop', 'enrol'] as const),
  ...(['vacancy-search', 'follow-up', 'other'] as const),
] as const
export type GuidanceActionKind = (typeof guidanceActionKinds)[number]

/** Who does it. */
export const actionOwners = ['pupil', 'adviser', 'school'] as const
export type ActionOwner = (typeof actionOwners)[number]

/** Lines for actions on the form of a record. */
export const actionLines = [1, 2, 3, 4] as const

/** Days after a meeting within which its record is shared with the pupil (domain reference 3.5). */
export const shareDays = 10

/** Why something is refused in this area. Their sentences stand in the texts under the same names. */
export type GuidanceRefusal =
  | 'wrong-state'
  | 'not-registered'
  | 'beyond-registration'
  | 'not-given'
  | 'open-already'
  | 'nobody'
  | 'choose-two'
  | 'times-clash'
  | 'time-taken'
  | 'time-gone'
  | 'time-passed'
  | 'other-meeting'
  | 'booked-already'
  | 'not-yet'
  | 'not-over'
  | 'nothing-written'
  | 'not-due'
  | 'given-already'
  | 'not-adviser'

export const pupilVerbs = ['choose', 'cancel-own', 'done'] as const
export type PupilVerb = (typeof pupilVerbs)[number]
export const guidanceVerbs = [
  ...(['schedule', 'offer', 'book', 'unbook', 'attend', 'miss', 'share', 'close', 'cancel'] as const),
] as const
export type GuidanceVerb = (typeof guidanceVerbs)[number]
