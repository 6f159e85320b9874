/** What other parts of the product may use of advice: the request, its moves, and who has which part in it. */

export {
  type AdviceMove,
  type AdvicePart,
  type AdviceState,
  adviceLifecycle,
  caseloadStates,
  metStates,
} from './advice-request'
export { allocateAdvice, passOnAdvice, takeAdvice } from './allocate'
export { type Asking, askForAdvice, askingActor, typeInAdvice } from './ask'
export {
  type AdviceLine,
  adviceBoard,
  adviceByReference,
  adviceToExport,
  adviceWaiting,
  type BoardAsked,
  lateIn,
  ownCaseload,
} from './board'
export { type Candidate, hindrancesTo } from './candidates'
export { claimAdvice } from './claim'
export { closeAdvice, transferAdvice } from './ending'
export { tieExploring } from './exploring'
export { askFreshAdviceLink } from './fresh-link'
export { caseloads, handOn } from './hand-on'
export {
  type AdultLetterName,
  type AdviceLetter,
  acknowledgeAdvice,
  adviceCoordinators,
  adviceLetter,
  adviceStaffLetter,
  noteToTell,
  type StaffSide,
} from './letters'
export { actorByAdviceLink, adviceToken, linkOf, requestOfLink } from './link'
export { type Stopped, stepOf } from './moving'
export { type AdviceView, adviceFor, adviceSlip } from './one'
export {
  addWord,
  changeContact,
  comeBack,
  holdAdvice,
  holdsOver,
  keepShorter,
  reopenAdvice,
  resumeAdvice,
  withdrawAdvice,
} from './own'
export { type Concerned, isAdult, mayMove, maySee, partsIn } from './policy'
export { giveUpReaching, markTold, mayGiveUp, recordTry } from './reach'
export { adviceSettings, keepBody, removeBody, setAdvicePromise } from './settings'
export { type AdviceStatus, adviceStatus, ownAdvice } from './status'
export { type AdviceRequest, type Asked, adviceRequests } from './store'
export { signpostAdvice, triageAdvice } from './triage'
export { countWaiting, hubsWithAdvice, ratioOfWeek, waitingWeeks, waitsUnequally } from './waiting-week'
