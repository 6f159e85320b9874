import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of pupils, students and adults who explore: no name, no address, no date of birth. */
export const learners = {
  holdings: {
    learner: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
    'learner-door': { of: ['pupils', 'adults'], clocks: [{ from: 'joined-lesson', lasts: { hours: 2 } }] },
  },
  tables: {
    learner: {
      holding: 'learner',
      rows: [{ learner: 'id' }, { person: 'person_id' }],
      personal: { label: 'deleted', voice: 'deleted', register_key: 'hashed' },
      ids: ['person_id', 'adviser_id'],
      ends: { swept: { day: 'expires_on' } },
    },
    learner_session: {
      holding: 'learner-door',
      rows: [{ learner: 'learner_id' }],
      personal: { id: 'deleted' },
      ids: ['learner_id'],
      ends: { swept: { moment: 'ends_at' } },
    },
    exploration_cycle: {
      holding: 'learner',
      rows: [{ learner: 'learner_id' }],
      personal: {
        ...{ phase: 'deleted', returned_because: 'deleted', reopened_because: 'deleted' },
        ...{ referred_because: 'deleted', referred_words: 'deleted', cleared_by: 'pseudonymised' },
      },
      ids: ['learner_id', 'referred_by'],
      impersonal: { [kinds]: ['state', 'resumes_to'] },
      ends: { with: 'learner' },
    },
  },
} as const satisfies AreaRegistry
