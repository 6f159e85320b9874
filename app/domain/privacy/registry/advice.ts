import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'

/** What is held of adults who ask for advice, and of those who may advise. Advisers' notes have a register of their own. */
export const advice = {
  holdings: {
    'advice-request': { of: ['adults'], clocks: [{ from: 'last-contact', lasts: { years: 3 } }] },
    'adviser-registration': { of: ['staff'], clocks: [{ from: 'last-use', lasts: { months: 12 } }] },
  },
  tables: {
    advice_request: {
      holding: 'advice-request',
      rows: [{ person: 'person_id' }],
      personal: {
        ...{ words: 'deleted', name: 'deleted', email: 'deleted', phone: 'deleted', address: 'deleted' },
        ...{ safe_contact: 'deleted', may_leave_message: 'deleted', access: 'deleted', access_words: 'deleted' },
        ...{ language: 'deleted', age_band: 'deleted', district: 'deleted', constraints: 'deleted' },
        ...{ benefits_linked: 'deleted', conflict: 'deleted', reason_code: 'deleted', reason: 'deleted' },
        ...{ link_hash: 'hashed', reference: 'deleted' },
      },
      ids: ['person_id', 'learner_id', 'adviser_id', 'conflict_with', 'triaged_by', 'taken_by'],
      impersonal: { [kinds]: ['state', 'channel', 'contact_by', 'urgency'] },
      ends: { swept: { day: 'expires_on' } },
    },
    adviser_registration: {
      holding: 'adviser-registration',
      rows: [{ person: 'person_id' }],
      personal: { level: 'deleted' },
      ids: ['person_id', 'checked_by'],
      impersonal: { [kinds]: ['body'] },
      ends: { with: 'person' },
    },
    adviser_profile: {
      holding: 'adviser-registration',
      rows: [{ person: 'person_id' }],
      personal: { employer: 'deleted', languages: 'deleted', district: 'deleted' },
      ids: ['person_id', 'provider_id', 'institution_id'],
      ends: { with: 'person' },
    },
    adviser_learning: {
      holding: 'adviser-registration',
      rows: [{ person: 'person_id' }],
      personal: { hours: 'deleted' },
      ids: ['person_id', 'recorded_by'],
      ends: { with: 'person' },
    },
  },
} as const satisfies AreaRegistry
