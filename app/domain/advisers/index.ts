/** What other parts of the product may use of advisers: who may advise, and how they work. */

export { endingLetter, isStillEnding, type RegistrationEnding, registrationsEnding } from './ending'
export { needsDeclaration } from './independence'
export {
  type AdviserLine,
  type AdviserPage,
  adviserPage,
  advisersOf,
  ownStanding,
  profileToChange,
  registrationsToSee,
} from './lists'
export { endRegistration, recordLearning, registerAdviser } from './register'
export {
  advisesUntil,
  isForGuidance,
  qualifies,
  type Registration,
  registeredOn,
  type Standing,
  standingOn,
  type WarningDays,
  warningDays,
  warningDue,
} from './registration'
export { saveProfile } from './save-profile'
export { type AdviserProfile, advisers, advisesToday } from './store'
export { guidanceLevel, type Register, registers } from './vocabulary'
