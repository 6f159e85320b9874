import { lifecycle, type State } from '../kernel/lifecycle'

/** One ask to one employer. `filled` is a yes or a silence that came too late: thanked, and not counted as contacted. */
export const approachLifecycle = lifecycle({
  states: ['asked', 'accepted', 'declined', 'later', 'filled', 'expired', 'withdrawn'],
  initial: 'asked',
  moves: {
    accept: {
      from: ['asked'],
      to: 'accepted',
      by: ['employer-contact', 'employer-admin'],
      guard: 'a seat is left and the time is free',
    },
    decline: { from: ['asked'], to: 'declined', by: ['employer-contact', 'employer-admin'], guard: 'a reason' },
    postpone: { from: ['asked'], to: 'later', by: ['employer-contact', 'employer-admin'], guard: 'a day to ask again' },
    thank: {
      from: ['asked'],
      to: 'filled',
      by: ['employer-contact', 'employer-admin', 'careers-leader', 'coordinator', 'router'],
      guard: 'the request is filled',
      tells: 'employer',
    },
    lapse: { from: ['asked'], to: 'expired', by: ['clock'], guard: 'five working days without an answer' },
    recall: {
      from: ['asked', 'accepted'],
      to: 'withdrawn',
      by: ['careers-leader', 'coordinator', 'clock'],
      guard: 'the request ended',
      tells: 'employer',
    },
    'step-back': {
      from: ['accepted'],
      to: 'declined',
      by: ['employer-contact', 'employer-admin', 'coordinator'],
      tells: 'school and coordinators',
    },
  },
})

export type ApproachState = State<typeof approachLifecycle>
export type ApproachMove = keyof (typeof approachLifecycle)['moves']
