/** What other parts of the product may use of moving on. */

export {
  acknowledgeHandOver,
  chooseParts,
  declineHandOver,
  expireHandOver,
  seeToChecklist,
  withdrawHandOver,
} from './answer'
export { arriveHandOver, handOversDue } from './arrive'
export { claimRecord, joinWithCode } from './claim'
export { codeOf } from './code'
export { type HandOverMove, type HandOverState, handOverLifecycle, type Side } from './hand-over'
export { offerHandOver } from './offer'
export { movers } from './policy'
export {
  type HandOverPage,
  type HandOverShown,
  handOverFor,
  handOversOf,
  handOversWaiting,
  handOverToBegin,
  type OwnMovingOn,
  ownMovingOn,
  type RecordArrived,
  recordArrived,
} from './queries'
