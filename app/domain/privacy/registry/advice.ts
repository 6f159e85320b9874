import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'
const ofRequest = { through: 'advice_request', by: 'advice_id' } as const

/** What is held of adults who ask for advice, and of those who may advise. Advisers' notes have a register of their own. */
export const advice = {
  holdings: {
    'advice-request': { of: ['adults'], clocks: [{ from: 'last-contact', lasts: { years: 3 } }] },
    'adviser-registration': { of: ['staff'], clocks: [{ from: 'last-use', lasts: { months: 12 } }] },
  },
  tables: {
    advice_request: {
      holding: 'advice-request',
      rows: [{ person: 'person_id' }, { advice: 'id' }],
      personal: {
        ...{ words: 'deleted', name: 'deleted', email: 'deleted', phone: 'deleted', address: 'deleted' },
        ...{ safe_contact: 'deleted', may_leave_message: 'deleted', access: 'deleted', access_words: 'deleted' },
        ...{ language: 'deleted', age_band: 'deleted', district: 'deleted', constraints: 'deleted' },
        ...{ benefits_linked: 'deleted', conflict: 'deleted', reason_code: 'deleted', reason: 'deleted' },
        ...{ link_hash: 'hashed', reference: 'deleted', help_shown: 'deleted' },
      },
      ids: ['person_id', 'learner_id', 'adviser_id', 'conflict_with', 'triaged_by', 'taken_by'],
      impersonal: { [kinds]: ['state', 'channel', 'contact_by', 'urgency', 'held_from'] },
      ends: { swept: { day: 'expires_on' } },
    },
    advice_word: {
      holding: 'advice-request',
      rows: [ofRequest],
      personal: { text: 'deleted' },
      ids: ['advice_id'],
      impersonal: { [kinds]: ['side'] },
      ends: { with: 'advice_request' },
    },
    advice_try: {
      holding: 'advice-request',
      rows: [ofRequest],
      personal: { outcome: 'deleted' },
      ids: ['advice_id', 'by'],
      impersonal: { [kinds]: ['way'] },
      ends: { with: 'advice_request' },
    },
    advice_signpost: {
      holding: 'advice-request',
      rows: [ofRequest],
      personal: { name: 'deleted', contact: 'deleted' },
      ids: ['advice_id'],
      impersonal: { [kinds]: ['kind'] },
      ends: { with: 'advice_request' },
    },
    advice_to_tell: {
      holding: 'advice-request',
      rows: [ofRequest],
      personal: { letter: 'deleted' },
      ids: ['advice_id', 'told_by'],
      impersonal: { 'the fact that made it due': ['because'] },
      ends: { with: 'advice_request' },
    },
    advice_body: { nobody: 'bodies that anybody may be pointed to' },
    advice_promise: { nobody: 'how many days a hub promises' },
    advice_waiting: { nobody: 'how many people of an age waited how long, counted' },
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
