/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** Why a host says no. Said to the learner; nothing is held against anyone. */
export const rejectReasons = ['full', 'dates', 'no-one-free', 'not-right', 'other'] as const

/** Why somebody calls it off, or it ends before its last day. */
export const cancelReasons = ['ill', 'dates', 'found-other', 'cannot-host', 'safety', 'other'] as const

/** What a host says yes to before anybody comes (HSE, "Young people at work"). All of them, or there is no placement. */
export const safetyQuestions = ['risks-looked-at', 'shown-round', 'kit', 'first-aid', 'someone-near'] as const

/**
 * Work that nobody under the school leaving age is given: Management of Health and Safety at Work Regulations 1999,
 * regulation 19(2).
 */
export const forbiddenWork = [
  'beyond-strength',
  'harmful-substances',
  'radiation',
  'unseen-danger',
  'extremes',
] as const

export const insurances = ['held', 'sole-trader'] as const

export const parties = ['employer', 'institution', 'learner'] as const
export type Party = (typeof parties)[number]

export const sides = ['employer', 'learner'] as const
export type Side = (typeof sides)[number]
