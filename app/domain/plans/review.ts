import { lifecycle, type State } from '../kernel/lifecycle'

/** One review's life (domain reference 3.7). `advice` is the worker. Whoever was left in peace can still answer. */
export const reviewLifecycle = lifecycle({
  states: ['planned', 'asked', 'answered', 'left', 'exempt'],
  initial: 'planned',
  moves: {
    ask: {
      from: ['planned'],
      to: 'asked',
      by: ['advice'],
      guard: 'its day has come, nothing holds it, and the adult was not asked anything in the last seven days',
      tells: 'adult',
    },
    'ask-again': { from: ['asked'], to: 'asked', by: ['advice'], guard: 'two weeks without an answer', tells: 'adult' },
    leave: { from: ['asked'], to: 'left', by: ['advice'], guard: 'asked twice, and two weeks without an answer' },
    answer: { from: ['planned', 'asked', 'left'], to: 'answered', by: ['adult', 'adviser'] },
    agree: { from: ['planned', 'asked'], to: 'planned', by: ['adult', 'adviser'], guard: 'a day still to come' },
    hold: { from: ['planned', 'asked'], to: 'planned', by: ['adult', 'adviser', 'advice'], guard: 'a reason' },
    resume: { from: ['planned'], to: 'planned', by: ['adult', 'adviser', 'advice'], guard: 'it is held' },
    exempt: { from: ['planned', 'asked', 'left'], to: 'exempt', by: ['adult', 'adviser'], guard: 'a reason' },
  },
})

export type ReviewState = State<typeof reviewLifecycle>
export type ReviewMove = keyof (typeof reviewLifecycle)['moves']
export type ReviewPart = (typeof reviewLifecycle)['moves'][ReviewMove]['by'][number]
