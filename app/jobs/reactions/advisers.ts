import type { AdviserEvent } from '~/domain/advisers/events'
import type { Reactions } from '../registry'

// Nothing follows from a registration but what may be done by it, which is asked at each step.
export const advisers: Reactions<AdviserEvent> = {
  'adviser-registered': () => [],
  'adviser-registration-ended': () => [],
  'adviser-learning-recorded': () => [],
  'adviser-profile-changed': () => [],
}
