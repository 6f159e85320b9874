import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/**
 * What is held of placements: no name and no contact of a learner, a parent or a host's person. That something is in place
 * is kept, by whom and when; the hours stay with the learner's row (domain reference, Annex C).
 */
export const placements = {
  holdings: {
    placement: { of: ['pupils', 'adults', 'employers'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
  },
  tables: {
    placement: {
      holding: 'placement',
      rows: [{ learner: 'learner_id' }],
      personal: { words: 'deleted', reason_code: 'deleted', reason: 'deleted', link_hash: 'hashed' },
      ids: ['opportunity_id', 'learner_id', 'institution_id', 'employer_id', 'provider_id', 'arranged_by'],
      impersonal: { [kinds]: ['state'] },
      ends: { with: 'learner' },
    },
    placement_agreement: {
      holding: 'placement',
      rows: [{ through: 'placement', by: 'placement_id' }],
      personal: { needs_told: 'deleted' },
      ids: ['placement_id', 'employer_by', 'school_by', 'parent_by'],
      impersonal: {
        'hours of a workplace, and what it says is in place': [
          ...['day_from', 'day_to', 'insurance', 'safety', 'never_done'],
        ],
      },
      ends: { with: 'placement' },
    },
    placement_signature: {
      holding: 'placement',
      rows: [{ through: 'placement', by: 'placement_id' }],
      personal: {},
      ids: ['placement_id', 'signed_by'],
      impersonal: { [kinds]: ['party'] },
      ends: { with: 'placement' },
    },
    placement_day: {
      holding: 'placement',
      rows: [{ through: 'placement', by: 'placement_id' }],
      personal: { minutes: 'deleted' },
      ids: ['placement_id', 'recorded_by'],
      ends: { with: 'placement' },
    },
    placement_evaluation: {
      holding: 'placement',
      rows: [{ through: 'placement', by: 'placement_id' }],
      personal: { people_met: 'deleted', task_done: 'deleted', talked: 'deleted', words: 'deleted' },
      ids: ['placement_id', 'given_by'],
      impersonal: { [kinds]: ['side'] },
      ends: { with: 'placement' },
    },
  },
} as const satisfies AreaRegistry
