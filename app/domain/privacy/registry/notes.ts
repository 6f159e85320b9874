import type { AreaRegistry } from './terms'

/**
 * What advisers write down for themselves. It lies sealed in a schema that the app's role has no right on; the adult sees
 * on a page of its own how many notes there are and who opened them, and has them with every word (`notes/held.ts`).
 */
export const notes = {
  holdings: {
    'adviser-note': { of: ['adults'], clocks: [{ from: 'last-contact', lasts: { years: 3 } }] },
  },
  tables: {
    'notes.key': {
      holding: 'adviser-note',
      personal: {},
      ids: ['advice_id'],
      ends: { by: 'notes.sweepNotes' },
    },
    'notes.entry': {
      holding: 'adviser-note',
      personal: { body: 'deleted' },
      ids: ['advice_id', 'key_id', 'adviser_id', 'held_by'],
      ends: { with: 'notes.key' },
    },
    'notes.unnamed': {
      holding: 'adviser-note',
      personal: {},
      ids: ['key_id'],
      ends: { by: 'notes.sweepNotes' },
    },
    'notes.opening': {
      holding: 'adviser-note',
      personal: {},
      ids: ['advice_id', 'entry_id', 'person_id'],
      ends: { with: 'notes.entry' },
    },
  },
} as const satisfies AreaRegistry
