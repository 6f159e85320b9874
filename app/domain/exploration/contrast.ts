import type { Fragment } from './done'

/** The four ways in which working lives differ that a learner's map shows. */
export const contrastAxes = ['major', 'leaving', 'sector', 'district'] as const
export type ContrastAxis = (typeof contrastAxes)[number]

export const leavingLevels = ['16-or-before', '17-18', '19-21', '22-or-later'] as const

/** Where somebody has been, axis by axis; each place once, however often they were there. */
export type Contrast = { [axis in ContrastAxis]: string[] }

export const contrastOf = (met: readonly Fragment[]): Contrast => {
  const on = (axis: ContrastAxis): string[] =>
    [...new Set(met.flatMap(fragment => fragment[axis] || []))].sort((a, b) => a.localeCompare(b))
  return { major: on('major'), leaving: on('leaving'), sector: on('sector'), district: on('district') }
}

/** The places on an axis that somebody has not been to. */
export const unmetOf = (axis: ContrastAxis, contrast: Contrast, all: readonly string[]): string[] =>
  all.filter(place => !contrast[axis].includes(place))
