import { lifecycle, type State } from '../kernel/lifecycle'

const host = ['employer-contact', 'employer-admin', 'provider-admin', 'coordinator'] as const
const staff = ['careers-leader', 'teacher'] as const

/** From asked for to signed: what can still be called off before it begins. */
const before = [
  'employer-accepted',
  'student-confirmed',
  'agreement-draft',
  'employer-completed',
  'school-completed',
  'parent-ok',
  'signatures',
  'signed',
] as const
const asking = ['submitted', 'read'] as const

/**
 * One person at one workplace (domain reference 3.5). `learner` is whoever goes; `adult` the same where no institution
 * stands behind them; `employer-contact` answers by a letter's link; `coordinator` stands in for a host without an
 * account; `placements` is the worker.
 */
export const placementLifecycle = lifecycle({
  states: [
    'drafted',
    'submitted',
    'read',
    'employer-accepted',
    'student-confirmed',
    'agreement-draft',
    'employer-completed',
    'school-completed',
    'parent-ok',
    'signatures',
    'signed',
    'started',
    'completed',
    'evaluated',
    'rejected',
    'expired',
    'cancelled-by-employer',
    'cancelled-by-student',
    'cancelled-by-school',
    'ended-early',
    'did-not-show',
  ],
  initial: 'drafted',
  moves: {
    submit: {
      from: ['drafted'],
      to: 'submitted',
      by: ['learner', ...staff],
      guard: 'its first day is still to come; under 18 a member of staff says yes',
      tells: 'host',
    },
    read: { from: ['submitted'], to: 'read', by: host },
    accept: {
      from: asking,
      to: 'employer-accepted',
      by: host,
      guard: 'its first day is still to come, and a place is left',
      tells: 'learner and institution',
    },
    reject: { from: asking, to: 'rejected', by: host, guard: 'a reason', tells: 'learner and institution' },
    expire: {
      from: ['drafted', 'submitted', 'read', 'employer-accepted'],
      to: 'expired',
      by: ['placements'],
      guard: 'no answer in 15 days, nor in 15 more after a reminder; or its first day has come',
      tells: 'everybody in it',
    },
    confirm: {
      from: ['employer-accepted'],
      to: 'student-confirmed',
      by: ['learner', ...staff],
      guard: 'a place is left, and no other placement of theirs is in the same week',
      tells: 'host; their other askings of these weeks are called off',
    },
    'open-agreement': { from: ['student-confirmed'], to: 'agreement-draft', by: ['placements'], tells: 'host' },
    'employer-part': {
      from: ['agreement-draft'],
      to: 'employer-completed',
      by: host,
      guard: 'insured on the last day, safe, hours as the rules allow, no forbidden work, somebody named on the paper',
      tells: 'institution',
    },
    'school-part': {
      from: ['employer-completed'],
      to: 'school-completed',
      by: [...staff, 'adult', 'adviser'],
      guard: 'somebody to ring is on the paper',
    },
    'parent-part': {
      from: ['school-completed'],
      to: 'parent-ok',
      by: staff,
      guard: 'under 18: the paper a parent or carer signed is here',
    },
    sign: {
      from: ['school-completed', 'parent-ok', 'signatures'],
      to: 'signatures',
      by: ['learner', ...staff, 'adviser', ...host],
      guard: 'nothing of the agreement is missing',
    },
    conclude: {
      from: ['signatures'],
      to: 'signed',
      by: ['placements'],
      guard: 'the last of them has signed',
      tells: 'everybody in it, with the dates',
    },
    reopen: {
      from: ['employer-completed', 'school-completed', 'parent-ok', 'signatures', 'signed'],
      to: 'agreement-draft',
      by: [...staff, 'adult', 'adviser'],
      guard: 'a reason; signatures are taken again',
      tells: 'host',
    },
    start: { from: ['signed'], to: 'started', by: [...staff, 'adviser', ...host], guard: 'its first day has come' },
    'not-come': {
      from: ['signed'],
      to: 'did-not-show',
      by: [...staff, 'adviser', ...host],
      guard: 'its first day has come',
      tells: 'institution',
    },
    hours: {
      from: ['started'],
      to: 'started',
      by: [...staff, 'adviser', ...host],
      guard: 'a day of the placement that has come',
    },
    complete: {
      from: ['started'],
      to: 'completed',
      by: [...staff, 'adviser', ...host],
      guard: 'its last day has come, and hours are written down',
      tells: 'both sides: how did it go?',
    },
    'end-early': {
      from: ['started'],
      to: 'ended-early',
      by: ['learner', ...staff, 'adviser', ...host],
      guard: 'a reason',
      tells: 'institution and host',
    },
    evaluate: {
      from: ['completed'],
      to: 'evaluated',
      by: ['learner', ...staff, 'adviser', ...host],
      guard: 'each side once; it is evaluated when both have said how it went',
    },
    'cancel-by-employer': {
      from: before,
      to: 'cancelled-by-employer',
      by: host,
      guard: 'a reason',
      tells: 'learner and institution',
    },
    'cancel-by-student': {
      from: ['drafted', ...asking, ...before],
      to: 'cancelled-by-student',
      by: ['learner'],
      guard: 'a reason',
      tells: 'host and institution',
    },
    'cancel-by-school': {
      from: ['drafted', ...asking, ...before],
      to: 'cancelled-by-school',
      by: staff,
      guard: 'a reason',
      tells: 'host',
    },
  },
})

export type PlacementState = State<typeof placementLifecycle>
export type PlacementMove = keyof (typeof placementLifecycle)['moves']
/** Whoever the table gives a move to. */
export type Part = (typeof placementLifecycle)['moves'][PlacementMove]['by'][number]

/** States that hold a place at the opportunity, and the learner's week. The database holds a week to one of them. */
export const heldStates = [
  'student-confirmed',
  'agreement-draft',
  'employer-completed',
  'school-completed',
  'parent-ok',
  'signatures',
  'signed',
  'started',
  'completed',
  'evaluated',
] as const satisfies PlacementState[]

/** Asked for and not yet confirmed: confirming another of the same weeks calls these off. */
export const askedStates = ['drafted', 'submitted', 'read', 'employer-accepted'] as const satisfies PlacementState[]

/** States in which a place was given and comes back when the placement is called off. */
export const holdsPlace = (state: PlacementState): boolean => heldStates.some(held => held === state)
