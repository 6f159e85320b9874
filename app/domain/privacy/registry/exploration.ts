import type { AreaRegistry } from './terms'

const kinds = 'names of kinds, states and reasons'
const others = 'what somebody else’s clip was about, kept without saying whose it was'
const learner = { learner: 'learner_id' }

/** What is held of exploring: what was listened to, thought and said. It goes with the learner, thoughts before. */
export const exploration = {
  holdings: {
    exploring: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
    thought: { of: ['pupils', 'adults'], clocks: [{ from: 'term-over', lasts: { days: 30 } }] },
    'safeguarding-copy': { of: ['pupils'], clocks: [{ from: 'given-on', lasts: { days: 400 } }] },
  },
  tables: {
    fragment_heard: {
      holding: 'exploring',
      rows: [learner],
      personal: {},
      ids: ['learner_id', 'cycle_id', 'teller'],
      impersonal: { [kinds]: ['mode', 'session'], [others]: ['major', 'sector', 'leaving', 'district', 'role'] },
      ends: { with: 'exploration_cycle' },
    },
    thought: {
      holding: 'thought',
      rows: [learner],
      personal: { words: 'deleted', file_key: 'deleted' },
      ids: ['learner_id', 'cycle_id', 'teller', 'scribed_by'],
      impersonal: {
        [kinds]: ['form', 'file_mime'],
        [others]: ['major', 'sector', 'leaving', 'district', 'role'],
      },
      ends: { by: 'exploration.sweepThoughts' },
    },
    discussion: {
      holding: 'exploring',
      rows: [learner],
      personal: { surprised: 'deleted', facilitator: 'deleted', recorded_by: 'pseudonymised' },
      ids: ['learner_id', 'cycle_id', 'group_id'],
      impersonal: { [kinds]: ['kind'] },
      ends: { with: 'exploration_cycle' },
    },
    canvas: {
      holding: 'exploring',
      rows: [learner],
      personal: { share: 'deleted', differ: 'deleted', depended: 'deleted', self: 'deleted' },
      ids: ['learner_id', 'cycle_id', 'scribed_by'],
      ends: { with: 'exploration_cycle' },
    },
    canvas_fragment: {
      holding: 'exploring',
      rows: [learner],
      personal: {},
      ids: ['learner_id', 'canvas_id', 'teller'],
      impersonal: { [others]: ['major', 'role'] },
      ends: { with: 'canvas' },
    },
    exploration_statement: {
      holding: 'exploring',
      rows: [learner],
      personal: {
        ...{ interests: 'deleted', majors: 'deleted', sectors: 'deleted', criteria: 'deleted' },
        ...{ no_words: 'deleted', no_majors: 'deleted', no_sectors: 'deleted' },
      },
      ids: ['learner_id'],
      ends: { with: 'learner' },
    },
    exploration_adjustment: {
      holding: 'exploring',
      rows: [learner],
      personal: { words: 'deleted' },
      ids: ['learner_id', 'cycle_id', 'made_by'],
      impersonal: { [kinds]: ['count', 'reason'] },
      ends: { with: 'exploration_cycle' },
    },
    safeguarding_copy: {
      holding: 'safeguarding-copy',
      rows: [learner],
      personal: { label: 'deleted', words: 'deleted' },
      ids: ['learner_id', 'thought_id', 'given_by', 'given_to'],
      ends: { swept: { day: 'expires_on' } },
    },
    exploration_counts: { nobody: 'what a hub asks of everybody' },
  },
} as const satisfies AreaRegistry
