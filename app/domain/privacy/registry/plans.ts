import type { AreaRegistry } from './terms'

const kinds = 'names of kinds, states and reasons'
const ofPlan = [{ through: 'action_plan', by: 'plan_id' }] as const

/** What is held of action plans: the adult's own, for as long as their request. */
export const plans = {
  holdings: {
    'action-plan': { of: ['adults'], clocks: [{ from: 'last-contact', lasts: { years: 3 } }] },
  },
  tables: {
    action_plan: {
      holding: 'action-plan',
      rows: [{ through: 'advice_request', by: 'advice_id' }],
      personal: { change_asked: 'deleted', declared_for: 'deleted' },
      ids: ['advice_id'],
      ends: { with: 'advice_request' },
    },
    plan_goal: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: { words: 'deleted', archive_reason: 'deleted', archive_words: 'deleted' },
      ids: [],
      impersonal: { [kinds]: ['kind', 'status'] },
      ends: { with: 'action_plan' },
    },
    plan_action: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: { words: 'deleted', note: 'deleted' },
      ids: ['goal_id'],
      impersonal: { [kinds]: ['kind', 'owner', 'done_by', 'added_by'] },
      ends: { with: 'action_plan' },
    },
    plan_signpost: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: { body: 'deleted', words: 'deleted' },
      ends: { with: 'action_plan' },
    },
    plan_shortlisted: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: { title: 'deleted', link: 'deleted', why: 'deleted' },
      ids: ['opportunity_id'],
      ends: { with: 'action_plan' },
    },
    advice_share: {
      holding: 'action-plan',
      rows: [{ through: 'advice_request', by: 'advice_id' }],
      personal: {},
      ids: ['advice_id', 'item_id'],
      impersonal: { [kinds]: ['kind'] },
      ends: { with: 'advice_request' },
    },
    plan_review: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: {
        ...{ outcome: 'deleted', words: 'deleted', hold_reason: 'deleted' },
        ...{ exempt_reason: 'deleted', exempt_words: 'deleted' },
      },
      impersonal: { [kinds]: ['state', 'rule', 'evidence', 'confirmed_by', 'answered_by'] },
      ends: { with: 'action_plan' },
    },
    plan_change: {
      holding: 'action-plan',
      rows: ofPlan,
      personal: {},
      ids: ['thing_id'],
      impersonal: { [kinds]: ['part', 'what', 'act', 'fields'] },
      ends: { with: 'action_plan' },
    },
  },
} as const satisfies AreaRegistry
