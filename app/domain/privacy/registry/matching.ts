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
      ids: ['employer_id', 'provider_id', 'offer_id', 'created_by'],
      impersonal: {
        [kinds]: ['state', 'kind', 'major', 'sector', 'access', 'times', 'themes'],
        [organisation]: [
          ...['title', 'description', 'organisation', 'district', 'hours', 'reason'],
          ...['funding', 'wage', 'apply_at', 'found_by'],
        ],
      },
      ends: { swept: { day: 'closes_on', plus: { years: 3 } } },
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
