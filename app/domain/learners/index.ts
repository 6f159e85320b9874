/** What other parts of the product may use of learners. */

export { makeCards } from './cards'
export { addLearner, changeLearner, rollYearsOver } from './change-learners'
export { beDemoLearner, demoLearners } from './demo'
export { closeDoor, openDoor, whoExplores } from './door'
export { type Flags, setFlags } from './flags'
export { removeGroup, saveGroup } from './groups'
export { voiceOfYear } from './learner'
export { learnerOf, ownClass } from './learner-of'
export { institutionsLed, learnerLeaders, learnerStaff } from './policy'
export {
  cardsToPrint,
  groupsOf,
  groupToChange,
  type LearnerFilter,
  learnerSorts,
  learnersAPage,
  learnersOf,
  learnersToTick,
  learnerToChange,
  placesOfLearners,
} from './queries'
export * from './roster'
export { expiryFor } from './school-year'
