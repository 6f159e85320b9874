import type { AreaRegistry } from './terms'

const kinds = 'names of kinds and states'
const rooms = 'where an adviser meets people'

/** What is held of meetings: when and where, for which request. What was said in one stands nowhere here. */
export const appointments = {
  holdings: {
    appointment: { of: ['adults', 'staff'], clocks: [{ from: 'last-contact', lasts: { years: 3 } }] },
    'adviser-diary': { of: ['staff'], clocks: [{ from: 'it-happened', lasts: { days: 30 } }] },
  },
  tables: {
    appointment: {
      holding: 'appointment',
      rows: [
        { through: 'advice_request', by: 'advice_id' },
        { through: 'guidance_meeting', by: 'guidance_id' },
      ],
      personal: { reason: 'deleted' },
      ids: ['advice_id', 'guidance_id', 'adviser_id', 'series'],
      impersonal: { [kinds]: ['state', 'way'], [rooms]: ['place', 'link'] },
      ends: { with: 'advice_request' },
    },
    adviser_week: {
      holding: 'adviser-diary',
      rows: [{ person: 'adviser_id' }],
      personal: {},
      ids: ['adviser_id'],
      impersonal: { [kinds]: ['way'], [rooms]: ['place', 'link', 'from_time', 'to_time'] },
      ends: { with: 'person' },
    },
    adviser_time: {
      holding: 'adviser-diary',
      rows: [{ person: 'adviser_id' }],
      personal: {},
      ids: ['adviser_id', 'week_id'],
      impersonal: { [kinds]: ['way'], [rooms]: ['place', 'link'] },
      ends: { swept: { moment: 'ends_at', plus: { days: 30 } } },
    },
    diary_feed: {
      holding: 'adviser-diary',
      rows: [{ person: 'person_id' }],
      personal: { secret_hash: 'hashed' },
      ids: ['person_id'],
      ends: { with: 'person' },
    },
  },
} as const satisfies AreaRegistry
