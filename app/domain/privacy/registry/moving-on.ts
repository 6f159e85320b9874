import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of a record on its way: what both sides call the learner, and what the learner chose to take along. */
export const movingOn = {
  holdings: {
    'hand-over': { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
  },
  tables: {
    hand_over: {
      holding: 'hand-over',
      rows: [{ learner: 'learner_id' }],
      personal: { label: 'deleted', new_label: 'deleted', takes: 'deleted', code_hash: 'hashed' },
      ids: ['learner_id', 'from_institution_id', 'to_institution_id', 'begun_by', 'answered_by'],
      impersonal: { [kinds]: ['kind', 'state', 'reason_code', 'seen_to'] },
      ends: { with: 'learner' },
    },
  },
} as const satisfies AreaRegistry
