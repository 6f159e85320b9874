import type { LessonEvent } from '~/domain/lessons/events'
import { enqueue } from '~/platform/queue'
import { mail } from '../mail'
import type { Reactions } from '../registry'

export const lessons: Reactions<LessonEvent> = {
  'lesson-started': () => [],
  'lesson-locked': () => [],
  'lesson-unlocked': () => [],
  'lesson-ended': () => [],
  'lesson-deleted': () => [],
  'lesson-step-moved': () => [],
  'lesson-counted': () => [],
  'lesson-present-ticked': () => [],
  'lesson-talk-noted': () => [],
  'lesson-thoughts-seen': () => [],
  'lesson-thought-shown': () => [],
  'seat-taken': () => [],
  'seat-left': () => [],
  'seat-removed': () => [],
  'seat-tied': () => [],
  'seat-handed-in': () => [],
  'thought-passed-on': ({ id, hubId, to }) => [
    enqueue(mail, 'tell-safeguarding-lead', { hubId, personId: to, because: id }),
  ],
  'passed-thought-read': () => [],
}
