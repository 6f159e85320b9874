import { lifecycle, type State } from '../kernel/lifecycle'

/** A goal's life (domain reference 3.7). Whoever walks on the plan moves it: the adult, or the adviser with them. */
export const goalLifecycle = lifecycle({
  states: ['in-progress', 'achieved', 'no-longer-relevant'],
  initial: 'in-progress',
  moves: {
    achieve: { from: ['in-progress'], to: 'achieved', by: ['adult', 'adviser'] },
    'let-go': { from: ['in-progress'], to: 'no-longer-relevant', by: ['adult', 'adviser'], guard: 'a reason' },
    'take-up': { from: ['achieved', 'no-longer-relevant'], to: 'in-progress', by: ['adult', 'adviser'] },
  },
})

export type GoalStatus = State<typeof goalLifecycle>
export type GoalMove = keyof (typeof goalLifecycle)['moves']
