import type { AreaRegistry } from './terms'

const kinds = 'names of kinds, states and reasons'
const ofContribution = { contribution: 'contribution_id' }
const ofAnswer = { through: 'answer', by: 'answer_id' }

/** What is held of people who tell their working life, of who named them, and of those who listen. */
export const caseStudies = {
  holdings: {
    nominee: {
      of: ['contributors'],
      clocks: [
        { from: 'said-no', lasts: { days: 30 } },
        { from: 'named', lasts: { years: 1 } },
      ],
    },
    nomination: {
      of: ['employers', 'contributors'],
      clocks: [
        { from: 'name-given', lasts: { days: 30 } },
        { from: 'named', lasts: { years: 1 } },
      ],
    },
    story: {
      of: ['contributors'],
      clocks: [
        { from: 'consented', lasts: { years: 3 } },
        { from: 'taken-back', lasts: { days: 30 } },
        { from: 'story-over', lasts: { years: 1 } },
      ],
    },
    takes: {
      of: ['contributors'],
      clocks: [
        { from: 'published', lasts: { days: 90 } },
        { from: 'taken-back', lasts: { days: 30 } },
      ],
    },
    interview: { of: ['contributors', 'staff'], clocks: [{ from: 'interview', lasts: { years: 1 } }] },
    'employer-word': { of: ['employers'], clocks: [{ from: 'story-over', lasts: { years: 1 } }] },
    kept: {
      of: ['pupils', 'adults', 'staff', 'employers'],
      clocks: [
        { from: 'kept-in-browser', lasts: { days: 30 } },
        { from: 'kept-with-account', lasts: { days: 400 } },
      ],
    },
    paper: { of: ['staff'], clocks: [{ from: 'put-on-paper', lasts: { years: 3 } }] },
  },
  tables: {
    contribution: {
      holding: 'story',
      rows: [{ contribution: 'id' }],
      personal: {
        slug: 'deleted',
        shown_as: 'deleted',
        role: 'deleted',
        soc: 'deleted',
        sector: 'deleted',
        district: 'deleted',
        nominee_keys: 'hashed',
        leaving: 'deleted',
        gender: 'deleted',
        language: 'deleted',
        way: 'deleted',
        access_needs: 'deleted',
        scopes: 'deleted',
        reason: 'deleted',
      },
      ids: ['recordist_id', 'published_by', 'suspended_by'],
      impersonal: { [kinds]: ['state', 'reason_code'], 'a mark of what was approved': ['approved_cut'] },
      ends: { by: 'case-studies.sweep-nominating' },
    },
    contributor: {
      holding: 'nominee',
      rows: [ofContribution],
      personal: {
        name: 'deleted',
        email: 'deleted',
        phone: 'deleted',
        email_key: 'deleted',
        phone_key: 'deleted',
        language: 'deleted',
        token_hash: 'deleted',
        hashes_before: 'deleted',
      },
      ends: { by: 'case-studies.forget-nominee, case-studies.forget-teller' },
    },
    nomination: {
      holding: 'nomination',
      rows: [ofContribution],
      personal: {
        nominee_name: 'deleted',
        relationship: 'deleted',
        why: { out: 'blanked', of: { person: 'nominator_id' } },
        asked_by: { out: 'blanked', of: { person: 'nominator_id' } },
        browser_hash: { out: 'blanked', of: { person: 'nominator_id' } },
      },
      ids: ['nominator_id', 'confirmed_by'],
      impersonal: { [kinds]: ['confirmation'] },
      ends: { by: 'case-studies.sweep-nominating' },
    },
    nomination_ask: {
      holding: 'nomination',
      personal: { note: { out: 'blanked', of: { person: 'asked_by' } } },
      ids: ['asked_by'],
      impersonal: { [kinds]: ['state'], 'which working lives are missing': ['wanted'] },
      ends: {
        swept: {
          day: 'expires_on',
          plus: { years: 1 },
          only: 'not exists (select from nomination named where named.ask_id = nomination_ask.id)',
        },
      },
    },
    consent: {
      holding: 'story',
      rows: [ofContribution],
      personal: { scope: 'deleted', channel: 'deleted', signature: 'hashed' },
      ids: ['captured_by'],
      impersonal: { 'which text was shown': ['text_version', 'text_hash'] },
      ends: { with: 'contribution' },
    },
    recordist_day: {
      holding: 'interview',
      rows: [{ person: 'recordist_id' }],
      personal: {},
      ids: ['recordist_id'],
      ends: { swept: { day: 'day', plus: { years: 1 } } },
    },
    interview_slot: {
      holding: 'interview',
      rows: [ofContribution],
      personal: { place: 'deleted', venue: 'deleted' },
      ids: ['recordist_id'],
      impersonal: { [kinds]: ['state'] },
      ends: { swept: { moment: 'ends_at', plus: { years: 1 } } },
    },
    answer: {
      holding: 'story',
      rows: [ofContribution],
      personal: {
        transcript: 'deleted',
        captions: 'deleted',
        kept: 'deleted',
        words_en: 'deleted',
        words_plain: 'deleted',
      },
      impersonal: { [kinds]: ['status', 'form', 'state'] },
      ends: { with: 'contribution' },
    },
    media: {
      holding: 'takes',
      rows: [ofContribution],
      personal: { key: 'deleted', sha256: 'hashed' },
      impersonal: { [kinds]: ['kind', 'mime', 'state', 'problem'] },
      ends: { with: 'contribution' },
    },
    edit: {
      holding: 'story',
      rows: [ofContribution],
      personal: { passage: 'deleted', becomes: 'deleted', note: 'deleted' },
      impersonal: {
        [kinds]: ['kind', 'state'],
        'the side that asked': ['asked_by'],
        'which mention or flag it takes out': ['takes_out'],
      },
      ends: { with: 'contribution' },
    },
    clip_comment: {
      holding: 'story',
      rows: [ofAnswer],
      personal: { words: 'deleted' },
      impersonal: { 'the side that said it': ['side'] },
      ends: { with: 'answer' },
    },
    name_flag: {
      holding: 'story',
      rows: [ofContribution],
      personal: { found: 'deleted', name: 'deleted', reason: { out: 'blanked', of: { person: 'decided_by' } } },
      ids: ['decided_by'],
      impersonal: { [kinds]: ['source', 'state', 'place'] },
      ends: { with: 'contribution' },
    },
    mention: {
      holding: 'story',
      rows: [ofContribution],
      personal: { named: 'deleted', passage: 'deleted' },
      ids: ['decided_by'],
      impersonal: { [kinds]: ['state'], 'the side that pointed them out': ['side'] },
      ends: { with: 'contribution' },
    },
    employer_flag: {
      holding: 'employer-word',
      rows: [ofContribution],
      personal: {
        words: { out: 'blanked', of: { person: 'raised_by' } },
        answer: { out: 'blanked', of: { person: 'settled_by' } },
      },
      ids: ['raised_by', 'settled_by'],
      impersonal: { [kinds]: ['kind', 'state'] },
      ends: { with: 'contribution' },
    },
    lesson_plan: {
      holding: 'paper',
      personal: {},
      ids: ['created_by'],
      impersonal: { 'a lesson, in the hub’s words': ['shipped', 'title', 'phases', 'steps'] },
      ends: { stays: 'a lesson of the hub; whoever wrote it is a random id' },
    },
    kept_clip: {
      holding: 'kept',
      rows: [{ person: 'keeper' }],
      personal: { keeper: 'deleted', thought: 'deleted' },
      ends: { swept: { day: 'expires_on' } },
    },
    clip_export: {
      holding: 'paper',
      personal: {},
      ids: ['made_by'],
      impersonal: { [kinds]: ['kind'], 'which clips, by random ids': ['answer_ids'] },
      ends: { swept: { day: 'expires_on' } },
    },
    prompt_audio: {
      holding: 'paper',
      personal: {},
      ids: ['added_by'],
      impersonal: { 'where a question read aloud lies': ['key', 'mime', 'language'] },
      ends: { stays: 'a question of the common set, read aloud' },
    },
    module: { nobody: 'a set of working lives: its name, purpose and rules' },
    organisation_alias: { nobody: 'another name of an organisation' },
    lesson_plan_clip: { nobody: 'the place of a clip in a lesson' },
  },
} as const satisfies AreaRegistry
