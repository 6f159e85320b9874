import { lifecycle, type State } from '../kernel/lifecycle'

/**
 * A school's ask, from draft to closed (domain reference 3.5). `router` and `clock` are named systems;
 * `employer-contact` answers by link, `employer-admin` at the desk.
 */
export const requestLifecycle = lifecycle({
  states: [
    'draft',
    'submitted',
    'triaged',
    'routing',
    'offered',
    'accepted',
    'confirmed',
    'delivered',
    'evaluated',
    'closed',
    'unfilled',
    'rescheduled',
    'declined',
    'merged',
    'cancelled-by-school',
    'cancelled-by-employer',
    'no-show',
    'expired',
  ],
  initial: 'draft',
  moves: {
    submit: {
      from: ['draft'],
      to: 'submitted',
      by: ['careers-leader', 'teacher'],
      guard: 'purpose, outcomes, groups, dates and notice are there',
      tells: 'coordinators',
    },
    triage: { from: ['submitted'], to: 'triaged', by: ['coordinator'], guard: 'need is worked out', tells: 'school' },
    decline: {
      from: ['submitted', 'triaged', 'unfilled'],
      to: 'declined',
      by: ['coordinator'],
      guard: 'a reason',
      tells: 'school',
    },
    merge: {
      from: ['submitted', 'triaged'],
      to: 'merged',
      by: ['coordinator'],
      guard: 'the other request is live and of the same hub and kind',
      tells: 'school',
    },
    route: {
      from: ['triaged', 'unfilled', 'cancelled-by-employer'],
      to: 'routing',
      by: ['coordinator', 'clock', 'router'],
    },
    offer: {
      from: ['routing'],
      to: 'offered',
      by: ['router', 'coordinator'],
      guard: 'a wave has been sent',
      tells: 'employers',
    },
    'try-again': {
      from: ['offered'],
      to: 'routing',
      by: ['clock', 'router'],
      guard: 'the wave has ended with seats left',
    },
    exhaust: {
      from: ['routing'],
      to: 'unfilled',
      by: ['router'],
      guard: 'nobody fits who was not asked',
      tells: 'coordinators and school',
    },
    fill: {
      from: ['offered', 'routing', 'unfilled'],
      to: 'accepted',
      by: ['employer-contact', 'employer-admin'],
      guard: 'the last seat is taken',
      tells: 'school, and thanks to those still asked',
    },
    settle: {
      from: ['offered', 'routing', 'unfilled'],
      to: 'accepted',
      by: ['careers-leader', 'coordinator'],
      guard: 'at least one employer said yes',
      tells: 'employers and school',
    },
    confirm: {
      from: ['accepted'],
      to: 'confirmed',
      by: ['careers-leader'],
      guard: 'brief read by both sides, safeguarding checklist whole, supervision named, date free',
      tells: 'school and employers, with a calendar invitation',
    },
    move: {
      from: ['accepted', 'confirmed', 'rescheduled'],
      to: 'rescheduled',
      by: ['careers-leader', 'employer-contact', 'employer-admin'],
      guard: 'another date; while one is proposed, a better one',
      tells: 'the other side',
    },
    'agree-date': {
      from: ['rescheduled'],
      to: 'accepted',
      by: ['careers-leader', 'employer-contact', 'employer-admin'],
      guard: 'every other side agrees and the date is free',
      tells: 'both sides',
    },
    deliver: {
      from: ['confirmed'],
      to: 'delivered',
      by: ['careers-leader', 'teacher'],
      guard: 'the date has passed and attendance is counted by group',
      tells: 'both sides, asking for an evaluation',
    },
    'not-come': {
      from: ['confirmed'],
      to: 'no-show',
      by: ['careers-leader', 'teacher'],
      guard: 'the date has passed',
      tells: 'coordinators',
    },
    evaluate: {
      from: ['delivered'],
      to: 'evaluated',
      by: ['careers-leader', 'teacher', 'employer-contact', 'employer-admin'],
      guard: 'both sides have said how it went',
    },
    close: {
      from: ['delivered', 'evaluated'],
      to: 'closed',
      by: ['clock'],
      guard: 'evaluated, or ten school days have passed',
    },
    cancel: {
      from: ['draft', 'submitted', 'triaged', 'routing', 'offered', 'accepted', 'confirmed', 'unfilled', 'rescheduled'],
      to: 'cancelled-by-school',
      by: ['careers-leader', 'coordinator'],
      guard: 'a reason when under five school days are left',
      tells: 'employers, with a calendar cancellation',
    },
    'lose-employer': {
      from: ['offered', 'accepted', 'confirmed', 'rescheduled'],
      to: 'cancelled-by-employer',
      by: ['employer-contact', 'employer-admin', 'coordinator'],
      guard: 'a reason when under five school days are left',
      tells: 'school and coordinators; routed again, first in line when late',
    },
    expire: {
      from: [
        'draft',
        'submitted',
        'triaged',
        'routing',
        'offered',
        'unfilled',
        'accepted',
        'rescheduled',
        'cancelled-by-employer',
      ],
      to: 'expired',
      by: ['clock'],
      guard: 'every date has passed',
      tells: 'school',
    },
  },
})

export type RequestState = State<typeof requestLifecycle>
export type RequestMove = keyof (typeof requestLifecycle)['moves']

/** Requests that still need somebody to do something. */
export const liveStates = [
  'submitted',
  'triaged',
  'routing',
  'offered',
  'accepted',
  'confirmed',
  'delivered',
  'unfilled',
  'rescheduled',
  'cancelled-by-employer',
] as const satisfies readonly RequestState[]
