/** What other parts of the product may use of the tracker. */

export { changeApplication, takeNewDeadline } from './change'
export { addDocument, removeDocument, tickDocument } from './documents'
export { calendarBySecret, closeCalendar, openCalendar, ownCalendar } from './feed'
export { type FeedWords, trackerEntries } from './feed-entries'
export { dropFunding, keepFunding } from './keep-funding'
export { moveApplication } from './move'
export {
  isSoon,
  type OwnTracked,
  ownTracked,
  ownTracker,
  removedTracked,
  type StageAsked,
  type TrackedLine,
  trackingFrom,
} from './own'
export { watchers } from './policy'
export { type DeadlineLetter, deadlineLetter, remindersDue, remindOfDeadlines } from './remind'
export { putApplicationBack, removeApplication } from './remove'
export { suggestApplication, trackApplication } from './track'
export { type TrackedMove, type TrackedState, trackedLifecycle } from './tracked'
export { type WatchedLine, watchedDeadlines, watchedTracker } from './watched'
