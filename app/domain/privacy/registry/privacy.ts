import { type AreaRegistry, audiences } from './terms'

/** What stays of somebody who was forgotten. */
export const privacy = {
  holdings: { erased: { of: audiences, clocks: [{ from: 'erased', lasts: { years: 6 } }] } },
  tables: {
    erasure: {
      holding: 'erased',
      personal: { keys: 'hashed' },
      ids: ['subject_id'],
      impersonal: { 'names of kinds and states': ['kind', 'state'] },
      ends: { swept: { day: 'expires_on' } },
    },
  },
} as const satisfies AreaRegistry
