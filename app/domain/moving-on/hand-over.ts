import { lifecycle, type State } from '../kernel/lifecycle'

/**
 * A record on its way (domain reference S19, S24). `sender` leads on careers at the old institution, `receiver` at the new
 * one; `adult` is whoever has signed in and holds the code of the paper.
 */
export const handOverLifecycle = lifecycle({
  states: ['offered', 'acknowledged', 'arrived', 'claimed', 'declined', 'expired', 'withdrawn'],
  initial: 'offered',
  moves: {
    acknowledge: {
      from: ['offered'],
      to: 'acknowledged',
      by: ['receiver'],
      guard: 'to an institution',
      tells: 'sender',
    },
    decline: { from: ['offered'], to: 'declined', by: ['receiver'], guard: 'a reason', tells: 'sender and learner' },
    withdraw: { from: ['offered'], to: 'withdrawn', by: ['sender', 'learner'] },
    arrive: { from: ['acknowledged'], to: 'arrived', by: ['moving-on'], guard: 'the last day has passed' },
    claim: { from: ['offered'], to: 'claimed', by: ['adult'], guard: 'the code, and the last day has passed' },
    expire: { from: ['offered'], to: 'expired', by: ['moving-on'], guard: 'nobody answered in time' },
  },
})

export type HandOverState = State<typeof handOverLifecycle>
export type HandOverMove = keyof (typeof handOverLifecycle)['moves']
export type Side = (typeof handOverLifecycle)['moves'][HandOverMove]['by'][number]

/** States in which the learner may still say what goes along: until it has arrived, and of a record of one's own always. */
export const choosing = ['offered', 'acknowledged', 'claimed'] as const satisfies HandOverState[]
