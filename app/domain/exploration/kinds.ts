/** Fixed lists of exploring: codes here, their words in the texts. Safe in a browser. */

/** With whom a learner talked. Pupils talk in class; adults with an adviser, other adults or family. */
export const discussionKinds = ['class', 'adviser', 'peer-group', 'family'] as const
export type DiscussionKind = (typeof discussionKinds)[number]

/** What a criterion is about, so that it can be looked for; `own` is in the learner's words alone. */
export const criterionKinds = [
  'own',
  'outdoors',
  'indoors',
  'hands',
  'people',
  'quiet',
  'team',
  'moving',
  'screens',
  'helping',
  'making',
  'animals',
  'numbers',
  'words',
  'near-home',
  'short-days',
] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** How many criteria a learner states at most. */
export const mostCriteria = 6

/** Why an adult cannot wait until they have explored. */
export const referralReasons = ['redundancy', 'benefit-deadline', 'release', 'other'] as const
export type ReferralReason = (typeof referralReasons)[number]

/** Why less is asked of somebody. No need is named: only what the learner needs to be asked less for. */
export const adjustmentReasons = ['access', 'language', 'time', 'health', 'other'] as const
export type AdjustmentReason = (typeof adjustmentReasons)[number]
