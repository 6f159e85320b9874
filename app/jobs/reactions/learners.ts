import type { LearnerEvent } from '~/domain/learners/events'
import { enqueue } from '~/platform/queue'
import { imports } from '../imports'
import type { Reactions } from '../registry'

export const learners: Reactions<LearnerEvent> = {
  'learner-added': () => [],
  'learner-changed': () => [],
  'learner-left': () => [],
  'learner-card-made': () => [],
  'learner-flags-changed': () => [],
  'group-saved': () => [],
  'group-removed': () => [],
  'years-rolled-over': () => [],
  // the roster
  'roster-uploaded': () => [],
  'roster-checked': () => [],
  'roster-columns-chosen': () => [],
  'roster-approved': ({ hubId, subjectId, taskId }) =>
    taskId ? [enqueue(imports, 'apply-roster', { hubId, rosterId: subjectId, taskId })] : [],
  'roster-applied': () => [],
  'roster-failed': () => [],
  'roster-undone': () => [],
  'roster-discarded': () => [],
}
