import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of pupils' guidance meetings; it ends with the pupil's own row. The record is the pupil's and the adviser's. */
export const guidance = {
  holdings: {
    guidance: { of: ['pupils', 'staff'], clocks: [{ from: 'school-year-over', lasts: { days: 60 } }] },
  },
  tables: {
    guidance_meeting: {
      holding: 'guidance',
      rows: [{ learner: 'learner_id' }],
      personal: { label: 'deleted' },
      ids: ['learner_id', 'adviser_id'],
      impersonal: { [kinds]: ['state', 'asked_by'] },
      ends: { with: 'learner' },
    },
    guidance_record: {
      holding: 'guidance',
      rows: [{ through: 'guidance_meeting', by: 'meeting_id' }],
      personal: { wish: 'deleted', talked: 'deleted' },
      ids: ['meeting_id', 'adviser_id'],
      ends: { with: 'guidance_meeting' },
    },
    guidance_action: {
      holding: 'guidance',
      rows: [{ through: 'guidance_meeting', by: 'meeting_id' }],
      personal: { words: 'deleted' },
      ids: ['meeting_id', 'adviser_id'],
      impersonal: { [kinds]: ['kind', 'owner'] },
      ends: { with: 'guidance_meeting' },
    },
    guidance_adviser: {
      holding: 'adviser-registration',
      rows: [{ person: 'adviser_id' }],
      personal: {},
      ids: ['adviser_id', 'given_by'],
      ends: { with: 'person' },
    },
  },
} as const satisfies AreaRegistry
