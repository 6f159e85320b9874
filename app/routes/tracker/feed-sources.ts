import { meetingEntries } from '~/domain/appointments'
import type { FeedSource } from '~/domain/kernel/calendar-feed'
import { trackerEntries } from '~/domain/tracker'
import type { Words } from '~/text'

/** What stands in a person's own calendar, by area. An area joins by adding its function here. */
export const feedSources: readonly FeedSource<Words>[] = [
  (actor, words) => trackerEntries({ ...actor, hats: [] }, words.tracker.calendar),
  (actor, words) => meetingEntries({ ...actor, hats: [] }, words.appointments.letters.summary),
]
