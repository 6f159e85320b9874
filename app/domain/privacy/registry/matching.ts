import type { AreaRegistry } from './terms'

const kinds = 'names of kinds, states and causes'
const organisation = 'the words of whoever offers something, about what they offer'

/** What is held of opportunities and of what is suggested to whom. */
export const matching = {
  holdings: {
    opportunity: { of: ['employers', 'staff'], clocks: [{ from: 'opportunity-over', lasts: { years: 3 } }] },
    suggestion: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
  },
  tables: {
    opportunity: {
      holding: 'opportunity',
      personal: {},
      ids: ['employer_id', 'provider_id', 'offer_id', 'feed_id', 'created_by'],
      impersonal: {
        [kinds]: ['state', 'kind', 'major', 'sector', 'access', 'times', 'themes'],
        'what a file or feed calls it, and a hash of what it said': ['ref', 'said_hash'],
        [organisation]: [
          ...['title', 'description', 'organisation', 'district', 'hours', 'reason'],
          ...['funding', 'wage', 'apply_at', 'found_by'],
        ],
      },
      ends: { swept: { day: 'closes_on', plus: { years: 3 } } },
    },
    opportunity_feed: {
      holding: 'opportunity',
      personal: {},
      ids: ['employer_id', 'provider_id', 'created_by'],
      impersonal: {
        [kinds]: ['state', 'format', 'sector', 'major', 'last_outcome'],
        'the name and address of a list on the web': ['name', 'url', 'etag', 'last_modified'],
      },
      ends: { stays: 'it says where what stands in the list comes from' },
    },
    opportunity_reading: {
      holding: 'opportunity',
      personal: {},
      ids: ['employer_id', 'provider_id', 'feed_id', 'started_by'],
      impersonal: {
        [kinds]: ['format', 'state', 'problem'],
        [organisation]: ['file_name', 'faults', 'bad_rows'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    'staging.opportunity_row': {
      nobody: 'rows of a file of opportunities until it is settled, in the words of who offers them',
    },
    match_run: {
      holding: 'suggestion',
      rows: [{ learner: 'learner_id' }],
      personal: { snapshot: 'deleted', ranked: 'deleted' },
      ids: ['learner_id', 'cycle_id'],
      impersonal: { [kinds]: ['state', 'cause'], 'a number to draw by': ['seed'] },
      ends: { with: 'learner' },
    },
    suggestion: {
      holding: 'suggestion',
      rows: [{ learner: 'learner_id' }],
      personal: { criteria: 'deleted', held_because: 'deleted', not_because: 'deleted', not_words: 'deleted' },
      ids: ['learner_id', 'cycle_id', 'opportunity_id', 'run_id', 'released_by'],
      impersonal: { [kinds]: ['state'] },
      ends: { with: 'learner' },
    },
    match_constraints: {
      holding: 'suggestion',
      rows: [{ learner: 'learner_id' }],
      personal: {
        ...{ kinds: 'deleted', miles: 'deleted', online: 'deleted', times: 'deleted', level: 'deleted' },
        ...{ access: 'deleted', district: 'deleted' },
      },
      ids: ['learner_id'],
      ends: { with: 'learner' },
    },
    opportunity_place: {
      holding: 'suggestion',
      rows: [{ learner: 'learner_id' }],
      personal: { state: 'deleted' },
      ids: ['opportunity_id', 'learner_id'],
      ends: { with: 'learner' },
    },
  },
} as const satisfies AreaRegistry
