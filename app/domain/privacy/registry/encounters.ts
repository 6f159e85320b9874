import type { AreaRegistry } from './terms'

const kinds = 'names of kinds, states and reasons'
const organisation =
  'the words of a school or an employer about what it asks or gives; the form turns personal details away'

/** What is held of meetings between schools and employers: classes and organisations, never a learner. */
export const encounters = {
  holdings: {
    request: { of: ['staff', 'employers'], clocks: [{ from: 'request-made', lasts: { years: 3 } }] },
    offer: { of: ['employers'], clocks: [{ from: 'offer-over', lasts: { years: 3 } }] },
    'quiet-reminders': { of: ['staff', 'employers'], clocks: [{ from: 'last-use', lasts: { months: 12 } }] },
  },
  tables: {
    encounter_request: {
      holding: 'request',
      personal: {
        supervisor: { out: 'blanked', of: { person: 'created_by' } },
        identity_check_by: { out: 'blanked', of: { person: 'created_by' } },
        assurance: { out: 'blanked', of: { person: 'created_by' } },
      },
      ids: ['created_by'],
      impersonal: {
        [kinds]: ['state', 'kind', 'delivery', 'sectors', 'language', 'supervision', 'reason_code', 'evaluated'],
        [organisation]: ['purpose', 'outcomes', 'reason'],
        'needs of a class, ticked from a list': ['access_needs'],
        'a number to draw by': ['seed'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    request_group: {
      holding: 'request',
      personal: {},
      impersonal: { 'the name of a class': ['name'] },
      ends: { with: 'encounter_request' },
    },
    request_date: { holding: 'request', personal: {}, ends: { with: 'encounter_request' } },
    routing_wave: {
      holding: 'request',
      personal: {},
      impersonal: {
        'which employers were considered, by random ids, and the reasons': ['excluded', 'ranked', 'help'],
        'a number to draw by': ['seed'],
        [kinds]: ['state'],
      },
      ends: { with: 'encounter_request' },
    },
    approach: {
      holding: 'request',
      personal: {},
      ids: ['chosen_by'],
      impersonal: {
        [kinds]: ['state', 'reason_code'],
        'opens one request for an employer and names nobody': ['token_hash'],
        'what counted when employers were put in order': ['terms'],
        [organisation]: ['reason'],
      },
      ends: { with: 'encounter_request' },
    },
    encounter: {
      holding: 'request',
      personal: {},
      impersonal: {
        [kinds]: ['state', 'reason_code'],
        'the side that proposed a date': ['proposed_by'],
        [organisation]: ['reason'],
      },
      ends: { with: 'encounter_request' },
    },
    booking: {
      holding: 'request',
      personal: {},
      impersonal: { 'a class or an employer, by a random id': ['resource'] },
      ends: { with: 'encounter' },
    },
    evaluation: {
      holding: 'request',
      personal: {},
      impersonal: { [kinds]: ['side', 'purpose_met', 'two_way', 'again'], [organisation]: ['comment'] },
      ends: { with: 'encounter_request' },
    },
    coordinator_task: {
      holding: 'request',
      personal: {},
      ids: ['done_by'],
      impersonal: { [kinds]: ['kind'] },
      ends: { with: 'encounter_request' },
    },
    offer: {
      holding: 'offer',
      personal: {},
      ids: ['created_by'],
      impersonal: {
        [kinds]: ['state', 'kind', 'sector', 'delivery', 'languages', 'access', 'safeguarding', 'reserved_for'],
        [organisation]: ['title', 'description', 'reason'],
      },
      // What hangs on an ask goes with that ask, which is no younger; an offer that something still points to waits for it.
      ends: {
        swept: {
          ...{ moment: 'updated_at', plus: { years: 3 } },
          only: `state in ('withdrawn', 'expired')
            and not exists (select from approach where approach.offer_id = offer.id)
            and not exists (select from encounter where encounter.offer_id = offer.id)
            and not exists (select from opportunity where opportunity.offer_id = offer.id)`,
        },
      },
    },
    offer_slot: { nobody: 'a time an employer keeps free' },
    conflict: { nobody: 'two organisations that are not to meet, and the hub’s reason' },
    quiet_reminder: {
      holding: 'quiet-reminders',
      rows: [{ person: 'person_id' }],
      personal: { since: 'deleted' },
      ids: ['person_id'],
      ends: { with: 'person' },
    },
  },
} as const satisfies AreaRegistry
