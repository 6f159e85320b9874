import type { AreaRegistry } from './terms'
import { audiences } from './terms'

/** What the platform itself holds: history, letters sent, work under way, tries counted. */
export const platform = {
  holdings: {
    history: { of: audiences, clocks: [{ from: 'it-happened', lasts: { years: 6 } }] },
    sent: { of: ['adults', 'contributors', 'employers', 'staff'], clocks: [{ from: 'sent', lasts: { days: 400 } }] },
    inbox: { of: ['adults', 'contributors', 'employers', 'staff'], clocks: [{ from: 'sent', lasts: { days: 30 } }] },
    work: { of: ['staff'], clocks: [{ from: 'begun', lasts: { days: 30 } }] },
    tries: { of: audiences, clocks: [{ from: 'tried', lasts: { hours: 24 } }] },
  },
  tables: {
    fact: {
      holding: 'history',
      personal: {},
      ids: ['by', 'subject_id'],
      impersonal: {
        'names of kinds, commands, states and reasons': ['type', 'via', 'state', 'reason'],
        'random ids and numbers, never personal text': ['payload'],
        'an error with everything personal scrubbed from it': ['error'],
      },
      ends: { by: 'the database’s own forget_old_facts' },
    },
    delivery: {
      holding: 'sent',
      personal: {},
      impersonal: {
        'a purpose with random ids': ['key'],
        'names of kinds and states': ['kind', 'state'],
        'an id drawn for the letter': ['message_id'],
        'an error with everything personal scrubbed from it': ['error'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    inbox_letter: {
      holding: 'inbox',
      rows: [{ email: 'recipient' }],
      personal: { recipient: 'deleted', subject: 'deleted', raw: 'deleted' },
      impersonal: { 'the address of the hub': ['sender'], 'an id drawn for the letter': ['message_id'] },
      ends: { swept: { moment: 'received_at', plus: { days: 30 } } },
    },
    task: {
      holding: 'work',
      personal: {},
      ids: ['started_by'],
      impersonal: { 'names of kinds, states and problems': ['kind', 'state', 'problem'] },
      ends: { swept: { day: 'expires_on' } },
    },
    rate_limit: {
      holding: 'tries',
      personal: { key: 'hashed' },
      ends: { swept: { millis: 'expire' } },
    },
  },
} as const satisfies AreaRegistry
