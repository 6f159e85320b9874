/** What other parts of the product may use of appointments: an adviser's diary, and meetings in it. */

export {
  type AppointmentMove,
  type AppointmentPart,
  type AppointmentState,
  appointmentLifecycle,
} from './appointment'
export { moved as movedTo } from './arranging'
export { bookTime, moveAppointment } from './book'
export { appointmentsDue, isOver, letGoOfTime, noteCall } from './by-the-clock'
export { calendarOf } from './calendar-of'
export { addHours, addTime, closeTime, layOutDiary, removeHours } from './diary'
export { attendAppointment, callOffAppointment, cancelAppointment, missAppointment } from './end'
export { diaryFeed, makeFeed } from './feed'
export { freeTimes, freeTimesOf, pageOfTimes, type Room } from './free'
export { type AppointmentLetter, appointmentLetter, type MeetingReader } from './letters'
export { offerTimes } from './offer'
export {
  type AdultTimes,
  type MeetingShown,
  type StaffTimes,
  type TimeShown,
  timesForAdult,
  timesForStaff,
} from './one'
export { meetingEntries } from './own-entries'
export {
  type AdviserTime,
  type Appointment,
  appointmentAt,
  appointments,
  databaseSays,
  lockDiary,
  registrationsOf,
  spacesOf,
  timeOf as timeInDiary,
} from './store'
export { clash } from './times'
export { type DiaryEntry, type DiaryWeek, diaryHours, diaryWeek } from './week'
