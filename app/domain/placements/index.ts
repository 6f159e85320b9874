/** What other parts of the product may use of placements. */

export { acceptPlacement, readPlacement, rejectPlacement, submitPlacement } from './answer'
export { applyForPlacement } from './apply'
export { expirePlacement, placementsDue, remindOfPlacement } from './by-the-clock'
export { calendarOf } from './calendar-of'
export { cancelAsHost, cancelAsLearner, cancelAsSchool } from './cancel'
export { placementToArrange, placementToAsk } from './choosing'
export { wouldClash } from './clash'
export { confirmPlacement } from './confirm'
export { evaluatePlacement } from './evaluate'
export { fillInAsHost, fillInAsSchool, openAgreement, recordParent, reopenAgreement } from './fill-in'
export { isMinor } from './hours'
export { type Audience, type PlacementLetter, placementLetter } from './letters'
export { actorByHosting, hostToken, placementOfLink } from './link'
export {
  type Heap,
  heaps,
  ownPlacements,
  type PlacementBeen,
  type PlacementLine,
  placementBoard,
  placementsAtHost,
  placementsBeen,
  placementsForStaff,
  placementsWaiting,
} from './lists'
export { type PlacementView, placementFor } from './one'
export { type Part, type PlacementMove, type PlacementState, placementLifecycle } from './placement'
export { signAgreement } from './sign'
export { completePlacement, endPlacementEarly, notComeToPlacement, recordHours, startPlacement } from './stay'
export { mondayOf } from './weeks'
