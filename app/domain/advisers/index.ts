/** What other parts of the product may use of advisers: who may advise, and how they work. */

export { endingLetter, isStillEnding, type RegistrationEnding, registrationsEnding } from './ending'
export {
  type AdviserLine,
  type AdviserPage,
  adviserPage,
  advisersOf,
  profileToChange,
  registrationsToSee,
} from './lists'
export { endRegistration, recordLearning, registerAdviser } from './register'
export {
  type Registration,
  registeredOn,
  type Standing,
  standingOn,
  type WarningDays,
} from './registration'
export { saveProfile } from './save-profile'
export { type AdviserProfile, advisers, advisesToday } from './store'
export type { Register } from './vocabulary'
