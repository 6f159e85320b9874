import { lifecycle, type State } from '../kernel/lifecycle'

const learnerOrStaff = ['learner', 'teacher', 'careers-leader', 'adviser'] as const
const facilitators = ['teacher', 'careers-leader', 'adviser'] as const
const aside = ['paused', 'express-referred'] as const

/**
 * One learner's way through one phase (domain reference 3.4). `learner` is whoever it is about, or the lesson they sit in;
 * `clock` is the nightly worker. A cycle set aside goes back to the very state it was in, which `resumesTo` keeps.
 */
export const cycleLifecycle = lifecycle({
  states: [
    'not-started',
    'widening',
    'reflecting',
    'discussing',
    'triangulating',
    'gate-review',
    'cleared',
    'paused',
    'express-referred',
    'superseded',
  ],
  initial: 'not-started',
  moves: {
    begin: { from: ['not-started'], to: 'widening', by: learnerOrStaff },
    widen: { from: ['widening'], to: 'reflecting', by: learnerOrStaff, guard: 'nothing is left of widening' },
    reflect: { from: ['reflecting'], to: 'discussing', by: learnerOrStaff, guard: 'nothing is left of reflecting' },
    discuss: { from: ['discussing'], to: 'triangulating', by: learnerOrStaff, guard: 'a discussion is recorded' },
    'hand-in': {
      from: ['triangulating'],
      to: 'gate-review',
      by: learnerOrStaff,
      guard: 'nothing is left of any stage',
      tells: 'facilitator',
    },
    return: {
      from: ['gate-review'],
      to: 'triangulating',
      by: facilitators,
      guard: 'once, with a reason',
      tells: 'learner',
    },
    clear: { from: ['gate-review'], to: 'cleared', by: facilitators, tells: 'matching' },
    'clear-unread': {
      from: ['gate-review'],
      to: 'cleared',
      by: ['clock'],
      guard: 'ten school days went by',
      tells: 'matching',
    },
    reopen: {
      from: ['cleared'],
      to: 'gate-review',
      by: facilitators,
      guard: 'once, with a reason: a press that was a mistake',
      tells: 'matching',
    },
    pause: {
      from: ['not-started', 'widening', 'reflecting', 'discussing', 'triangulating', 'gate-review', 'cleared'],
      to: 'paused',
      by: learnerOrStaff,
    },
    refer: {
      from: ['not-started', 'widening', 'reflecting', 'discussing', 'triangulating', 'gate-review'],
      to: 'express-referred',
      by: ['adviser'],
      guard: 'an adult, with a reason and a last day',
    },
    'back-to-not-started': { from: aside, to: 'not-started', by: [...learnerOrStaff, 'clock'] },
    'back-to-widening': { from: aside, to: 'widening', by: [...learnerOrStaff, 'clock'] },
    'back-to-reflecting': { from: aside, to: 'reflecting', by: [...learnerOrStaff, 'clock'] },
    'back-to-discussing': { from: aside, to: 'discussing', by: [...learnerOrStaff, 'clock'] },
    'back-to-triangulating': { from: aside, to: 'triangulating', by: [...learnerOrStaff, 'clock'] },
    'back-to-gate-review': { from: aside, to: 'gate-review', by: [...learnerOrStaff, 'clock'] },
    'back-to-cleared': { from: ['paused'], to: 'cleared', by: [...learnerOrStaff, 'clock'] },
    supersede: {
      from: [
        'not-started',
        'widening',
        'reflecting',
        'discussing',
        'triangulating',
        'gate-review',
        'cleared',
        'paused',
        'express-referred',
      ],
      to: 'superseded',
      by: [...learnerOrStaff, 'clock'],
      guard: 'the learner is in another phase',
    },
  },
})

export type CycleState = State<typeof cycleLifecycle>
export type CycleMove = keyof (typeof cycleLifecycle)['moves']

/** States a cycle can be set aside from, and goes back to. */
export type UnderWay = Exclude<CycleState, 'paused' | 'express-referred' | 'superseded'>

/** The state that counts for the stages: where a cycle that is set aside goes back to. */
export const workingState = ({ state, resumesTo }: { state: string; resumesTo: string | null }): string =>
  state === 'paused' || state === 'express-referred' ? (resumesTo ?? 'widening') : state
