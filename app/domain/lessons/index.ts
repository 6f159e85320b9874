/** What other parts of the product may use of lessons in a room. */

export { demoCodeShown, demoJoinCode, demoSeed, keepDemoLesson } from './demo'
export { leaveCookie, seatCookie, whoSits } from './door'
export { join, joinAgain, lessonByCode } from './join'
export { codeTyped, shownCode } from './join-code'
export { orderFor } from './order'
export { passThoughtOn, readPassedThought } from './pass-on'
export { placesToTeach } from './places'
export { lessonStaff } from './policy'
export { lessonRecords, noteLessonTalk, tickPresent } from './present'
export {
  boardOf,
  type LessonShown,
  type LessonToRun,
  lessonsOf,
  lessonToRun,
  type OwnSeat,
  ownSeat,
  passedTo,
  thoughtsToRead,
} from './queries'
export {
  countWithoutDevice,
  deleteLesson,
  endLesson,
  lockLesson,
  moveLessonStep,
  seeThoughts,
  showThought,
  unlockLesson,
} from './run-lesson'
export { forgetThought, handIn, hearInLesson, leaveSeat, removeSeat, writeInLesson } from './seat-verbs'
export { addressKey, startLesson } from './start-lesson'
export { showCard } from './tie-card'
export { reportKept } from './to-exploration'
