import type { Seeker } from './inputs'

/**
 * What matching never reads, whoever asks (domain reference 3.6). The public page "How matching works" prints this list,
 * and a test swaps each of them between people and sees the same suggestions.
 */
export const neverUsed = [
  'name',
  'sex',
  'ethnicity',
  'religion',
  'disability',
  'deprivation',
  'free-school-meals',
  'school-name',
  'other-people',
  'benefits',
  'marks',
] as const
export type NeverUsed = (typeof neverUsed)[number]

/** Everything matching reads about a person, field by field; what is not here does not reach it. */
export const used = [
  'id',
  'year',
  'from',
  'interests',
  'kinds',
  'themes',
  'travelKm',
  'remote',
  'times',
  'level',
  'access',
  'no',
  'had',
] as const satisfies readonly (keyof Seeker)[]

/** A seeker with nothing but what may be read, however much was handed over. */
export const onlyUsed = (given: Seeker): Seeker =>
  Object.fromEntries(used.map(field => [field, given[field]])) as unknown as Seeker
