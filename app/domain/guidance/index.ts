/** What other parts of the product may use of pupils' personal guidance. */

export { assignGuidance, bookGuidance, offerGuidance } from './arrange'
export { requestGuidance, scheduleGuidance } from './ask'
export { guidanceDue } from './by-the-clock'
export { guidanceCounts, type YearCount } from './counts'
export { endGiving, giveAdviser } from './give'
export { cancelGuidance, lapseOffers, unbookGuidance } from './give-back'
export { guidanceAdvisers } from './givings'
export { type GuidanceMove, type GuidancePart, type GuidanceState, guidanceLifecycle } from './guidance'
export { type GuidanceLetter, type GuidanceReader, guidanceLetter } from './letters'
export {
  type GuidanceHeap,
  type GuidanceLine,
  guidanceForStaff,
  guidanceHeaps,
  guidanceWaiting,
  ownGuidance,
} from './lists'
export { attendGuidance, closeGuidance, comeDue, missGuidance } from './meet'
export { type GuidanceShown, guidanceFor } from './one'
export { doneAction, shareRecord } from './record'
export { guidanceToSchedule } from './to-schedule'
