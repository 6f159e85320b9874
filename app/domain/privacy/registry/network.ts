import type { AreaRegistry } from './terms'

const organisation = 'about an organisation, from public registers or its own word'
const kinds = 'names of kinds and states'

/** What is held of organisations, of people who work with the hub, and of how they come in. */
export const network = {
  holdings: {
    account: { of: ['staff', 'employers'], clocks: [{ from: 'last-use', lasts: { months: 12 } }] },
    invitation: {
      of: ['staff', 'employers'],
      clocks: [
        { from: 'invited', lasts: { days: 30 } },
        { from: 'invitation-over', lasts: { days: 30 } },
      ],
    },
    'sign-in': { of: ['staff', 'employers'], clocks: [{ from: 'letter-asked', lasts: { minutes: 10 } }] },
    session: {
      of: ['staff', 'employers'],
      clocks: [
        { from: 'last-page', lasts: { days: 14 } },
        { from: 'signed-in', lasts: { days: 30 } },
      ],
    },
    file: { of: ['employers', 'staff'], clocks: [{ from: 'brought-in', lasts: { days: 30 } }] },
    asked: { of: ['employers'], clocks: [{ from: 'last-contact', lasts: { months: 24 } }] },
  },
  tables: {
    person: {
      holding: 'account',
      rows: [{ person: 'id' }],
      personal: { name: 'deleted', email: 'deleted', language: 'deleted', last_seen_at: 'deleted' },
      ends: {
        swept: {
          day: 'expires_on',
          only: 'not exists (select from membership held where held.person_id = person.id) and not exists (select from session open where open.person_id = person.id)',
        },
      },
    },
    membership: {
      holding: 'account',
      rows: [{ person: 'person_id' }],
      personal: { role: 'deleted' },
      ids: ['person_id'],
      ends: { swept: { day: 'expires_on', only: 'membership.to is not null' } },
    },
    invitation: {
      holding: 'invitation',
      rows: [{ email: 'email' }],
      personal: { email: 'deleted', name: 'deleted', language: 'deleted', role: 'deleted', token_hash: 'deleted' },
      ids: ['invited_by'],
      ends: { swept: { day: 'expires_on', plus: { days: 30 } } },
    },
    sign_in: {
      holding: 'sign-in',
      rows: [{ person: 'person_id' }],
      personal: {
        code_hash: 'deleted',
        link_hash: 'deleted',
        browser_hash: 'deleted',
        sealed: 'deleted',
        sealed_joining: 'deleted',
      },
      ids: ['person_id'],
      ends: { swept: { moment: 'expires_at' } },
    },
    set_up_link: {
      holding: 'invitation',
      rows: [{ email: 'email' }],
      personal: { email: 'deleted', name: 'deleted', token_hash: 'deleted' },
      ends: { swept: { moment: 'expires_at', plus: { days: 30 } } },
    },
    session: {
      holding: 'session',
      rows: [{ person: 'person_id' }],
      personal: { id: 'deleted', device: 'deleted' },
      ids: ['person_id'],
      ends: { swept: { moment: ['expires_at', 'ends_at'] } },
    },
    import: {
      holding: 'file',
      personal: {},
      ids: ['started_by'],
      impersonal: {
        [kinds]: ['kind', 'layout', 'state', 'problem'],
        'the name and mark of a file of organisations': ['file_name', 'file_hash', 'upload'],
        'which areas and phases were chosen': ['choice'],
      },
      ends: { swept: { day: 'expires_on' } },
    },
    import_problem: {
      holding: 'file',
      personal: { value: 'deleted' },
      impersonal: { 'names of columns and fixes': ['column', 'fix'] },
      ends: { with: 'import' },
    },
    'staging.bad_row': {
      holding: 'file',
      personal: { cells: 'deleted' },
      ends: { with: 'import' },
    },
    contact: { holding: 'asked', personal: {}, ends: { swept: { day: 'contacted_on', plus: { months: 24 } } } },
    contact_month: { holding: 'asked', personal: {}, ends: { swept: { day: 'month', plus: { months: 24 } } } },
    hub_employer: {
      holding: 'account',
      personal: {},
      ids: ['owner_id'],
      ends: { stays: 'which employer belongs to which hub; nobody is named' },
    },
    hub: { nobody: 'the hub itself: its name, its region and the address it answers at' },
    institution: { nobody: organisation },
    cohort: { nobody: 'how many learners a year group has' },
    employer: { nobody: organisation },
    employer_site: { nobody: organisation },
    provider: { nobody: organisation },
    'staging.school_row': { nobody: organisation },
    'staging.successor_row': { nobody: organisation },
    'staging.employer_row': { nobody: organisation },
  },
} as const satisfies AreaRegistry
