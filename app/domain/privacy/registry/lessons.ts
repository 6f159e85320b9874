import type { AreaRegistry } from './terms'

/** What is held of a lesson in a room: no names, and what was typed for a while. */
export const lessons = {
  holdings: {
    lesson: { of: ['pupils', 'staff'], clocks: [{ from: 'lesson-over', lasts: { days: 30 } }] },
  },
  tables: {
    lesson: {
      holding: 'lesson',
      personal: { opened_from: 'hashed' },
      ids: ['teacher_id', 'group_id', 'shown_thought', 'answer_ids'],
      impersonal: {
        'the plan as it was, with nobody in it': ['plan_address', 'plan', 'seed'],
        'names of kinds and states': ['voice', 'state'],
        'opens a lesson for two hours at most and shows nobody': ['join_code'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    seat: {
      holding: 'lesson',
      rows: [{ learner: 'learner_id' }],
      personal: { token_hash: 'deleted' },
      ids: ['lesson_id', 'learner_id'],
      ends: { with: 'lesson' },
    },
  },
} as const satisfies AreaRegistry
