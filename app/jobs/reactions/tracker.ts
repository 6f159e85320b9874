import type { TrackerEvent } from '~/domain/tracker/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'

export const tracker: Reactions<TrackerEvent> = {
  'application-tracked': () => [],
  // It stands on their list; nobody is written to about a suggestion.
  'application-suggested': () => [],
  'application-changed': () => [],
  'application-moved': () => [],
  'application-removed': () => [],
  'application-put-back': () => [],
  'application-funding-kept': () => [],
  'deadlines-near': ({ hubId, subjectId: learnerId, day }) => [
    enqueue(mail, 'tell-of-deadlines', { hubId, learnerId, day }),
  ],
  'calendar-opened': () => [],
  'calendar-closed': () => [],
}
