/** The lists about institutions: codes here, their words in the texts under the same names. Safe in a browser. */

export const institutionKinds = [
  'school',
  'special',
  'alternative-provision',
  'college',
  'sixth-form',
  'training-provider',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]

export const phases = ['nursery', 'primary', 'secondary', 'post-16'] as const
export type Phase = (typeof phases)[number]

export const institutionStatuses = ['open', 'closing', 'closed'] as const
export type InstitutionStatus = (typeof institutionStatuses)[number]

export const providerCourses = ['t-level', 'apprenticeship', 'higher-technical', 'bootcamp', 'degree'] as const

export const sizeBands = ['sole-trader', 'micro', 'small', 'medium', 'large'] as const
export type SizeBand = (typeof sizeBands)[number]

/** Sections of the Standard Industrial Classification 2007. */
export const sicSections = [...'ABCDEFGHIJKLMNOPQRSTU'] as readonly string[]
