import { adviserLanguages } from '../advisers/forms'

/** The fixed lists of this area: codes here, their words in the texts under the same names. Safe in a browser. */

/** How somebody asked. */
export const adviceChannels = ['page', 'phone', 'drop-in'] as const
export type AdviceChannel = (typeof adviceChannels)[number]

export const contactWays = ['email', 'phone', 'text', 'letter'] as const
export type ContactWay = (typeof contactWays)[number]

/** What makes it possible for somebody to come and to follow. */
export const adviceAccess = [
  'step-free',
  'hearing',
  'large-print',
  'easy-read',
  'quiet-room',
  'interpreter',
  'somebody-with-me',
  'online-only',
] as const
export type AdviceAccess = (typeof adviceAccess)[number]

/** Languages to be advised in: those that advisers say they speak, so that whoever asks and whoever answers find each other. */
export const adviceLanguages = adviserLanguages

/** How soon (domain reference 3.7). `deadline` has a day with it. */
export const urgencies = ['routine', 'soon', 'deadline'] as const
export type Urgency = (typeof urgencies)[number]

/** What limits somebody, as a fact of their life. */
export const adviceConstraints = ['childcare', 'caring', 'hours', 'travel', 'money', 'health', 'housing'] as const
export type AdviceConstraint = (typeof adviceConstraints)[number]

/** Bands of age by which waiting times are compared (system S22); somebody may leave theirs out. */
export const ageBands = ['18-24', '25-34', '35-49', '50-64', '65-plus'] as const
export type AgeBand = (typeof ageBands)[number]

/** What stops the clock for a while. */
export const holdReasons = ['health', 'caring', 'away', 'work', 'waiting-for-decision', 'asked-us', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

/** What an action in a plan, or agreed in a guidance meeting, is about (domain reference 3.7). `skills-check` stands behind the gate. */
export const actionKinds = [
  'skills-check',
  'cv',
  'interview-skills',
  'vacancy-search',
  'enrol',
  'workshop',
  'apprenticeship-application',
  'follow-up',
  'course-search',
  'other',
] as const
export type ActionKind = (typeof actionKinds)[number]

/** Kinds of body somebody is pointed to. */
export const signpostBodies = [
  'benefits-advice',
  'debt-advice',
  'childcare-advice',
  'health',
  'housing',
  'union',
  'college',
  'training-provider',
  'university',
  'jobcentre',
  'volunteer-centre',
  'enterprise-support',
  'national-careers-line',
  'other',
] as const
export type SignpostBody = (typeof signpostBodies)[number]

/** What came of one try to reach somebody. */
export const tryOutcomes = ['reached', 'no-answer', 'message-left', 'wrong-number'] as const
export type TryOutcome = (typeof tryOutcomes)[number]

/** Why a request ends; the door stays open after each. */
export const closeReasons = [
  'done',
  'found-own-way',
  'no-longer-wanted',
  'elsewhere-helps',
  'moved-away',
  'other',
] as const
export type CloseReason = (typeof closeReasons)[number]

/** Days after the last contact for which an adult may have their request kept: the longest is the rule. */
export const keepDays = [31, 92, 183, 365, 1_096] as const

/** Why somebody may not be given a request. */
export type CandidateHindrance = 'not-registered' | 'other-language' | 'full' | 'conflict' | 'themselves'

/** How the board is cut: what waits for us by its promised day, one's own people, what is held, what is over, all. */
export const boardHeaps = ['waiting', 'late', 'mine', 'held', 'over', 'all'] as const
export type BoardHeap = (typeof boardHeaps)[number]
