import type { ExplorationEvent } from '~/domain/exploration/events'
import type { Reactions } from '../registry'

export const exploration: Reactions<ExplorationEvent> = {
  // the cycle: the subject is the learner
  'cycle-begun': () => [],
  'cycle-superseded': () => [],
  'cycle-advanced': () => [],
  'cycle-submitted': () => [],
  'cycle-returned': () => [],
  'cycle-cleared': () => [],
  'cycle-reopened': () => [],
  'cycle-paused': () => [],
  'cycle-resumed': () => [],
  'express-referred': () => [],
  'express-ended': () => [],
  // the work
  'thought-saved': () => [],
  'thought-removed': () => [],
  'thought-kept': () => [],
  'thoughts-seen': () => [],
  'listened-together': () => [],
  'discussion-recorded': () => [],
  'canvas-changed': () => [],
  'criteria-changed': () => [],
  'counts-adjusted': () => [],
  'adjustment-ended': () => [],
  'profiling-switched': () => [],
  'exploring-started': () => [],
  // what staff and hub set
  'thought-given-on': () => [],
  'copy-seen': () => [],
  'matching-switched': () => [],
  'safeguarding-lead-named': () => [],
  'hub-counts-changed': () => [],
}
