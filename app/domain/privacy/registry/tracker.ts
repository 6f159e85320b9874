import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/**
 * What is held of applications. Title, stage and days are seen by whoever walks with the learner; notes, next steps,
 * documents and figures are theirs alone. Of a document its name is held, and never the document.
 */
export const tracker = {
  holdings: {
    application: { of: ['pupils', 'adults'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
    calendar: { of: ['pupils', 'adults', 'staff'], clocks: [{ from: 'last-use', lasts: { months: 12 } }] },
  },
  tables: {
    tracked: {
      holding: 'application',
      rows: [{ learner: 'learner_id' }],
      personal: { title: 'deleted', organisation: 'deleted', link: 'deleted', heard: 'deleted' },
      ids: ['learner_id', 'opportunity_id', 'suggested_by'],
      impersonal: { [kinds]: ['route', 'state', 'previous'] },
      ends: { swept: { moment: 'removed_at', plus: { days: 7 } } },
    },
    tracked_own: {
      holding: 'application',
      rows: [{ learner: 'learner_id' }],
      personal: { note: 'deleted', next_step: 'deleted' },
      ids: ['learner_id', 'tracked_id'],
      ends: { with: 'tracked' },
    },
    tracked_document: {
      holding: 'application',
      rows: [{ learner: 'learner_id' }],
      personal: { name: 'deleted' },
      ids: ['learner_id', 'tracked_id'],
      ends: { with: 'tracked' },
    },
    tracked_funding: {
      holding: 'application',
      rows: [{ learner: 'learner_id' }],
      personal: { used_credits: 'deleted', credits: 'deleted', years: 'deleted', level: 'deleted' },
      ids: ['learner_id', 'tracked_id'],
      impersonal: { [kinds]: ['shape'] },
      ends: { with: 'tracked' },
    },
    calendar_feed: {
      holding: 'calendar',
      rows: [{ person: 'person_id' }, { learner: 'learner_id' }],
      personal: { secret_hash: 'hashed' },
      ids: ['person_id', 'learner_id'],
      impersonal: { 'a language': ['language'] },
      ends: { with: 'person' },
    },
  },
} as const satisfies AreaRegistry
