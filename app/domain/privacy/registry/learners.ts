import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of pupils, students and adults who explore: no name, no address, no date of birth. */
export const learners = {
  holdings: {
    learner: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
    roster: { of: ['pupils'], clocks: [{ from: 'brought-in', lasts: { days: 30 } }] },
    'learner-flags': { of: ['pupils'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
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
    learner_group: {
      holding: 'learner',
      personal: {},
      ids: ['tutor_id'],
      impersonal: { 'the name of a class': ['name'] },
      ends: { stays: 'a class of an institution; its learners leave it as they go' },
    },
    learner_group_member: {
      holding: 'learner',
      rows: [{ learner: 'learner_id' }],
      personal: {},
      ids: ['learner_id', 'group_id'],
      ends: { with: 'learner' },
    },
    learner_card: {
      holding: 'learner',
      rows: [{ learner: 'learner_id' }],
      personal: { pictures: 'deleted' },
      ids: ['learner_id'],
      ends: { with: 'learner' },
    },
    learner_flags: {
      holding: 'learner-flags',
      rows: [{ learner: 'learner_id' }],
      personal: {
        ...{ pupil_premium: 'deleted', send: 'deleted', looked_after: 'deleted', persistently_absent: 'deleted' },
        ...{ eal: 'deleted', sex: 'deleted' },
      },
      ids: ['learner_id'],
      ends: { with: 'learner' },
    },
    roster: {
      holding: 'roster',
      personal: { sealed: 'deleted', problems: 'deleted' },
      ids: ['started_by'],
      impersonal: {
        'the name and hash of a file, and the names of its columns': ['file_name', 'file_hash', 'header', 'columns'],
        [kinds]: ['state', 'labels', 'lacks'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    roster_change: {
      holding: 'roster',
      rows: [{ learner: 'learner_id' }],
      personal: { before: 'deleted' },
      ids: ['roster_id', 'learner_id'],
      ends: { with: 'roster' },
    },
    roster_habit: { nobody: 'which column of a school’s file is what' },
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
