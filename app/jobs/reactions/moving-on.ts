import type { MovingOnEvent } from '~/domain/moving-on/events'
import type { Reactions } from '../registry'

/** Both sides see what waits on their desks; a pupil on their own page. Nobody is written to about a learner. */
export const movingOn: Reactions<MovingOnEvent> = {
  'hand-over-offered': () => [],
  'hand-over-chosen': () => [],
  'hand-over-seen-to': () => [],
  'hand-over-acknowledged': () => [],
  'hand-over-declined': () => [],
  'hand-over-withdrawn': () => [],
  'hand-over-expired': () => [],
  'hand-over-arrived': () => [],
  'record-claimed': () => [],
}
