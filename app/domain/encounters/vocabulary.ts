/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

export const kinds = ['talk', 'visit', 'workshop', 'mock-interview', 'careers-fair', 'mentoring'] as const
export type Kind = (typeof kinds)[number]

export const deliveries = ['in-person', 'virtual', 'either'] as const

export const spokenLanguages = ['en', 'cy'] as const

/** 7 to 13; colleges and training providers use 12 and 13. */
export const yearGroups = [7, 8, 9, 10, 11, 12, 13] as const

export const keyStages = [2, 3, 4, 5] as const

/** The key stage of a year group; 5 is post-16. */
export const keyStageOf = (yearGroup: number): (typeof keyStages)[number] => {
  if (yearGroup <= 6) return 2
  if (yearGroup <= 9) return 3
  return yearGroup <= 11 ? 4 : 5
}

/** The Gatsby benchmarks an encounter can speak to; 5 to 7 are encounters themselves. */
export const benchmarkTags = [2, 3, 4, 5, 6, 7] as const

/** What a group needs in order to take part: kinds of need, never whose. */
export const accessNeeds = [
  'step-free',
  'hearing-loop',
  'bsl',
  'large-print',
  'screen-reader',
  'quiet-space',
  'plain-language',
  'communication-aids',
  'movement-breaks',
  'support-staff',
] as const

export { sectors } from '../kernel/sectors'

/** How the visitor is with learners: always beside staff, within sight of staff, or there is no visitor in the room. */
export const supervisions = ['escorted', 'supervised', 'not-applicable'] as const

/** Why a school ends a request. */
export const cancelReasons = ['date-clash', 'staff', 'not-needed', 'closure', 'transport', 'other'] as const
