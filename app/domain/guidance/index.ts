/** What other parts of the product may use of pupils' personal guidance. */

export {
  assignGuidance,
  bookGuidance,
  cancelGuidance,
  offerGuidance,
  unbookGuidance,
} from './arrange'
export { requestGuidance, scheduleGuidance } from './ask'
export { guidanceDue } from './by-the-clock'
export { endGiving, giveAdviser } from './give'
export { type GuidanceMove, type GuidancePart, type GuidanceState, guidanceLifecycle } from './guidance'
export { type GuidanceLetter, type GuidanceReader, guidanceLetter } from './letters'
export {
  type GuidanceHeap,
  type GuidanceLine,
  guidanceAdvisers,
  guidanceCounts,
  guidanceForStaff,
  guidanceHeaps,
  guidanceToSchedule,
  guidanceWaiting,
  ownGuidance,
  type YearCount,
} from './lists'
export { attendGuidance, closeGuidance, comeDue, doneAction, missGuidance, shareRecord } from './meet'
export { type GuidanceShown, guidanceFor } from './one'
