/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** What a goal is about (domain reference 3.7). */
export const goalKinds = ['skills', 'work', 'learning', 'other'] as const
export type GoalKind = (typeof goalKinds)[number]

/** Why somebody lets go of a goal. None of them is held against anybody. */
export const archiveReasons = ['no-longer-wanted', 'not-with-us', 'nothing-suitable', 'other'] as const
export type ArchiveReason = (typeof archiveReasons)[number]

/** Who does an action. */
export const owners = ['person', 'adviser'] as const
export type Owner = (typeof owners)[number]

/** Courses and opportunities on one plan at most: with more, nobody looks at any. */
export const shortlistMost = 5

/** Goals, and actions under them, on one plan at most. */
export const goalsMost = 20
export const actionsMost = 100

/** Things a plan is made of. */
export const planThings = ['plan', 'goal', 'action', 'signpost', 'shortlisted', 'letters', 'review'] as const
export type PlanThing = (typeof planThings)[number]

/** What can be done with one of them. */
export const planActs = [
  ...(['began', 'shared', 'taken-back', 'change-asked', 'acknowledged', 'declared'] as const),
  ...(['added', 'changed', 'removed', 'ticked', 'unticked'] as const),
  ...(['asked', 'answered', 'left', 'agreed', 'held', 'resumed', 'exempted'] as const),
  ...(['achieved', 'let-go', 'taken-up', 'switched-on', 'switched-off'] as const),
] as const
export type PlanAct = (typeof planActs)[number]

/** What came of it (domain reference 3.7). Asked without pressure; `none` and `not-known` are answers like the others. */
export const outcomes = [
  ...(['learning', 'work', 'better-work', 'volunteering', 'self-employment', 'none', 'not-known'] as const),
] as const
export type Outcome = (typeof outcomes)[number]

/** Told by the adult, or confirmed, and then by what. */
export const evidences = ['told', 'confirmed'] as const
export type Evidence = (typeof evidences)[number]
export const confirmations = ['employer', 'provider', 'letter', 'payslip', 'other'] as const
export type Confirmation = (typeof confirmations)[number]

/** Why nobody asks any more. */
export const exemptReasons = ['finished', 'asked-us', 'moved-away', 'died', 'other'] as const
export type ExemptReason = (typeof exemptReasons)[number]

/** What lets the clock stand still: the reasons of advice, and that the whole request is on hold. */
export const requestOnHold = 'request-on-hold'

/** What an adult may let their adviser see of exploring: where they stopped, what they compared, what they said they look for, single thoughts. */
export const shareKinds = ['stopped', 'compared', 'stated', 'thought'] as const
export type ShareKind = (typeof shareKinds)[number]
