import { lifecycle, type State } from '../kernel/lifecycle'

const staff = ['coordinator', 'adviser'] as const

/** With an adviser and not yet met. */
const waiting = ['allocated', 'appointment-offered', 'did-not-attend'] as const
/** From the first meeting on. */
const advised = [
  'attended',
  'plan-drafted',
  'plan-shared',
  'plan-acknowledged',
  'in-progress',
  'review-due',
  'reviewed',
] as const
const open = ['received', 'acknowledged', 'triaged', 'signposted', ...waiting, 'booked', ...advised, 'on-hold'] as const

/**
 * An adult who asked for advice (domain reference 3.7). `adult` acts by the link of the request or with an account that
 * claimed it; `adviser` is the one it is allocated to, or any while it has none; `advice` is the worker. Whatever an
 * adviser does needs a registration that holds that day.
 */
export const adviceLifecycle = lifecycle({
  states: [
    'received',
    'acknowledged',
    'triaged',
    'signposted',
    'allocated',
    'appointment-offered',
    'booked',
    'attended',
    'did-not-attend',
    'plan-drafted',
    'plan-shared',
    'plan-acknowledged',
    'in-progress',
    'review-due',
    'reviewed',
    'closed',
    'withdrawn',
    'unreachable',
    'transferred',
    'on-hold',
  ],
  initial: 'received',
  moves: {
    acknowledge: {
      from: ['received'],
      to: 'acknowledged',
      by: ['advice', ...staff],
      tells: 'adult: the reference, the promised day, and how to look',
    },
    triage: {
      from: ['received', 'acknowledged', 'triaged'],
      to: 'triaged',
      by: staff,
      guard: 'how soon, and a day where there is a deadline',
    },
    signpost: {
      from: ['triaged'],
      to: 'signposted',
      by: staff,
      guard: 'one body at least',
      tells: 'adult: whom to ask, and that the door stays open',
    },
    allocate: {
      from: ['triaged', ...waiting],
      to: 'allocated',
      by: staff,
      guard: 'registered today, speaks the language, below the cap, no conflict',
      tells: 'adult and adviser',
    },
    'give-up-reaching': {
      from: ['received', 'acknowledged', 'triaged', ...waiting],
      to: 'unreachable',
      by: staff,
      guard: 'three tries, on two days at least',
      tells: 'adult, by every way they gave',
    },
    offer: { from: waiting, to: 'appointment-offered', by: ['adviser'], guard: 'two times at least', tells: 'adult' },
    book: { from: ['allocated', 'appointment-offered'], to: 'booked', by: ['adult', 'adviser'], tells: 'both' },
    unbook: { from: ['booked'], to: 'allocated', by: ['adult', ...staff], tells: 'the other side' },
    attend: { from: ['booked'], to: 'attended', by: ['adviser'], guard: 'its time has come' },
    miss: {
      from: ['booked'],
      to: 'did-not-attend',
      by: ['adviser'],
      guard: 'its time has passed; the first time only',
      tells: 'adult: other times',
    },
    'miss-again': {
      from: ['booked'],
      to: 'closed',
      by: ['adviser'],
      guard: 'its time has passed, and it is the second',
      tells: 'adult: the door stays open',
    },
    'draft-plan': { from: ['attended'], to: 'plan-drafted', by: ['adviser'] },
    'share-plan': {
      from: ['plan-drafted'],
      to: 'plan-shared',
      by: ['adviser'],
      guard: 'one goal at least, and a declaration where one is needed',
      tells: 'adult',
    },
    'take-back-plan': { from: ['plan-shared'], to: 'plan-drafted', by: ['adult', 'adviser'], tells: 'the other side' },
    'acknowledge-plan': { from: ['plan-shared'], to: 'plan-acknowledged', by: ['adult'], tells: 'adviser' },
    begin: { from: ['plan-acknowledged'], to: 'in-progress', by: ['advice', 'adviser', 'adult'] },
    'come-due': {
      from: ['in-progress', 'reviewed'],
      to: 'review-due',
      by: ['advice'],
      guard: 'the day of the next review has come, and nothing holds or exempts it',
      tells: 'adult and adviser',
    },
    review: { from: ['review-due', 'in-progress'], to: 'reviewed', by: ['adult', 'adviser'] },
    'carry-on': { from: ['reviewed'], to: 'in-progress', by: ['advice', 'adviser', 'adult'] },
    hold: {
      from: ['triaged', ...waiting, 'in-progress', 'review-due', 'reviewed'],
      to: 'on-hold',
      by: ['adult', ...staff],
      guard: 'a reason',
    },
    'resume-waiting': {
      from: ['on-hold'],
      to: 'triaged',
      by: ['adult', ...staff, 'advice'],
      guard: 'no adviser is there yet',
    },
    'resume-with-adviser': {
      from: ['on-hold'],
      to: 'allocated',
      by: ['adult', ...staff, 'advice'],
      guard: 'an adviser is there, and no plan is under way',
    },
    'resume-plan': {
      from: ['on-hold'],
      to: 'in-progress',
      by: ['adult', ...staff, 'advice'],
      guard: 'a plan is under way',
    },
    transfer: {
      from: open,
      to: 'transferred',
      by: staff,
      guard: 'where to, and that the adult agreed',
      tells: 'adult',
    },
    withdraw: { from: open, to: 'withdrawn', by: ['adult'], tells: 'adviser' },
    close: {
      from: ['signposted', ...waiting, ...advised, 'on-hold', 'unreachable'],
      to: 'closed',
      by: staff,
      guard: 'a reason',
      tells: 'adult: the door stays open',
    },
    reopen: {
      from: ['signposted', 'unreachable', 'closed'],
      to: 'triaged',
      by: ['adult', ...staff],
      tells: 'coordinators',
    },
    'come-back': {
      from: ['withdrawn'],
      to: 'triaged',
      by: ['adult'],
      tells: 'coordinators',
    },
  },
})

/** States from the first meeting on: another is arranged beside the plan, and the request stays where it is. */
export const metStates: readonly AdviceState[] = advised

export type AdviceState = State<typeof adviceLifecycle>
export type AdviceMove = keyof (typeof adviceLifecycle)['moves']
/** Whoever the table gives a move to. */
export type AdvicePart = (typeof adviceLifecycle)['moves'][AdviceMove]['by'][number]

/** States that count towards an adviser's caseload. */
export const caseloadStates = [...waiting, 'booked', ...advised] as const satisfies AdviceState[]
