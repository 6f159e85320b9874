/** What other parts of the product may use of advice: the request, its moves, and who has which part in it. */

export {
  type AdviceMove,
  type AdvicePart,
  type AdviceState,
  adviceLifecycle,
  caseloadStates,
} from './advice-request'
export { actorByAdviceLink, adviceToken, linkOf, requestOfLink } from './link'
export { factOf, keptDays, type Stopped, stepOf } from './moving'
export { type Concerned, isAdult, mayMove, maySee, partsIn } from './policy'
export { type AdviceRequest, type Asked, adviceRequests } from './store'
