import type { AreaRegistry } from './terms'

/** What is held of a lesson in a room: no names, and what was typed for a while. */
export const lessons = {
  holdings: {
    'passed-thought': { of: ['pupils'], clocks: [{ from: 'given-on', lasts: { days: 365 } }] },
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
      personal: { token_hash: 'deleted', name: 'deleted', rejoin: 'deleted' },
      ids: ['lesson_id', 'learner_id'],
      ends: { with: 'lesson' },
    },
    seat_thought: {
      holding: 'lesson',
      rows: [{ through: 'seat', by: 'seat_id' }],
      personal: { text: 'deleted' },
      ids: ['lesson_id', 'seat_id', 'teacher_id'],
      ends: { with: 'lesson' },
    },
    seat_heard: {
      holding: 'lesson',
      rows: [{ through: 'seat', by: 'seat_id' }],
      personal: {},
      ids: ['seat_id'],
      ends: { with: 'lesson' },
    },
    lesson_present: {
      holding: 'lesson',
      rows: [{ learner: 'learner_id' }],
      personal: {},
      ids: ['lesson_id', 'learner_id', 'ticked_by'],
      ends: { with: 'lesson' },
    },
    passed_thought: {
      holding: 'passed-thought',
      rows: [{ learner: 'learner_id' }],
      personal: { text: 'deleted', name: 'deleted' },
      ids: ['thought_id', 'to_person', 'passed_by', 'learner_id'],
      ends: { swept: { day: 'expires_on' } },
    },
  },
} as const satisfies AreaRegistry
