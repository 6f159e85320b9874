/** What other parts of the product may use of exploring. */

export { adjustCount, endAdjustment } from './adjust'
export { explorationDue, seeToExploring, sweepThoughts } from './by-the-clock'
export { compareFragments, placeFragments, writeSelf } from './change-canvas'
export { keepThought, removeThought } from './change-thought'
export { criteriaOf, type LearnerCriteria } from './criteria'
export { earlierCycle, recordOf } from './earlier'
export {
  groupContrast,
  institutionSettings,
  learnerOfCycle,
  learnersToTick,
  reviewCanvas,
  reviewPage,
  reviewQueue,
  thoughtFile,
} from './facilitating'
export { type ClosedBecause, type GateFacts, gateClosedBecause, isEligibleForMatching } from './gate'
export { gateFactsOf } from './gate-facts'
export { handIn } from './hand-in'
export { changeHubCounts, hubCountsFor } from './hub-counts'
export {
  type ExplorerLetter,
  type ExplorerLetterName,
  explorerLetter,
  type ReviewerLetter,
  reviewerLetters,
} from './letters'
export { sweepLostFiles } from './lost-files'

export { ownLearnerId } from './own'
export { ownCanvas, ownHome, ownMap, ownPortfolio, ownThought, ownUnmetGroups, type Portfolio } from './own-pages'
export { type Phase, phaseOf } from './phase'
export { facilitatorRoles } from './policy'
export { switchProfiling } from './profiling'
export { type Discussed, recordDiscussion } from './record-discussion'
export { type Listened, recordHeard } from './record-heard'
export { recordTogether } from './record-together'
export { clearCycles, clearUnread, reopenCycle, returnCycle } from './review'
export { copiesFor, giveThoughtOn, nameSafeguardingLead, seeCopy } from './safeguarding'
export { saveThought, type ThoughtGiven } from './save-thought'
export { endReferral, pauseExploring, referExpress, resumeExploring } from './set-aside'
export { workToShare } from './shared-work'
export type { Standing } from './stage-views'
export { advisersToChoose, startAsAdult } from './start-as-adult'
export { stateCriteria } from './statement'
export { switchMatching } from './switch-matching'
export { saveThoughtFile } from './thought-file'
export type { WorkView } from './work-views'
