import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of pupils, students and adults who explore: no name, no address, no date of birth. */
export const learners = {
  holdings: {
    learner: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
  },
  tables: {
    learner: {
      holding: 'learner',
      rows: [{ learner: 'id' }, { person: 'person_id' }],
      personal: { label: 'deleted', voice: 'deleted', register_key: 'hashed' },
      ids: ['person_id', 'adviser_id'],
      ends: { swept: { day: 'expires_on' } },
    },
    exploration_cycle: {
      holding: 'learner',
      rows: [{ learner: 'learner_id' }],
      personal: { phase: 'deleted' },
      ids: ['learner_id'],
      impersonal: { [kinds]: ['state'] },
      ends: { with: 'learner' },
    },
  },
} as const satisfies AreaRegistry
