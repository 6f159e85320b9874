/** Fixed lists of naming people: codes here, their words in the texts. Safe in a browser. */

/** How the nominator knows the nominee. */
export const relationships = ['line-manager', 'peer', 'employer', 'other'] as const
export type Relationship = (typeof relationships)[number]

/** When somebody left full-time education for good, by age. */
export const leavingBands = ['16-or-before', '17-18', '19-21', '22-or-later'] as const
export type LeavingBand = (typeof leavingBands)[number]

/** Why a nomination is not taken further. */
export const screenOutReasons = ['duplicate', 'mix-full', 'conflict', 'other'] as const

/** How a nominee wants to tell it. */
export const ways = ['interview', 'alone'] as const
export type TellingWay = (typeof ways)[number]

export const storyLanguages = ['en', 'cy'] as const
