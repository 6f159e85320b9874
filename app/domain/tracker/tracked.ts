import { lifecycle, type State } from '../kernel/lifecycle'

const learner = ['learner'] as const

/**
 * How far one application is. Every move is the person's own: the clock marks nothing as missed, and an adviser can put one
 * here and no more. A press that was a mistake is taken back by the move to the state it came from, which `previous` keeps.
 */
export const trackedLifecycle = lifecycle({
  states: [
    'suggested',
    'thinking',
    'preparing',
    'sent',
    'heard-back',
    'offered',
    'accepted',
    'declined',
    'not-this-time',
    'withdrawn',
    'missed',
    'not-wanted',
  ],
  initial: 'thinking',
  moves: {
    keep: { from: ['suggested'], to: 'thinking', by: learner },
    'turn-down': { from: ['suggested'], to: 'not-wanted', by: learner },
    prepare: { from: ['thinking'], to: 'preparing', by: learner },
    send: { from: ['thinking', 'preparing'], to: 'sent', by: learner },
    'hear-back': { from: ['sent', 'heard-back'], to: 'heard-back', by: learner, guard: 'what it is' },
    offer: { from: ['sent', 'heard-back'], to: 'offered', by: learner },
    accept: { from: ['offered'], to: 'accepted', by: learner },
    decline: { from: ['offered'], to: 'declined', by: learner },
    'not-this-time': { from: ['sent', 'heard-back'], to: 'not-this-time', by: learner },
    withdraw: { from: ['thinking', 'preparing', 'sent', 'heard-back'], to: 'withdrawn', by: learner },
    miss: { from: ['thinking', 'preparing'], to: 'missed', by: learner, guard: 'its deadline has passed' },
    'back-to-suggested': {
      from: ['thinking', 'not-wanted'],
      to: 'suggested',
      by: learner,
      guard: 'it came from there',
    },
    'back-to-thinking': {
      from: ['preparing', 'sent', 'withdrawn', 'missed'],
      to: 'thinking',
      by: learner,
      guard: 'it came from there',
    },
    'back-to-preparing': {
      from: ['sent', 'withdrawn', 'missed'],
      to: 'preparing',
      by: learner,
      guard: 'it came from there',
    },
    'back-to-sent': {
      from: ['heard-back', 'offered', 'not-this-time', 'withdrawn'],
      to: 'sent',
      by: learner,
      guard: 'it came from there',
    },
    'back-to-heard-back': {
      from: ['offered', 'not-this-time', 'withdrawn'],
      to: 'heard-back',
      by: learner,
      guard: 'it came from there',
    },
    'back-to-offered': { from: ['accepted', 'declined'], to: 'offered', by: learner, guard: 'it came from there' },
  },
})

export type TrackedState = State<typeof trackedLifecycle>
export type TrackedMove = keyof (typeof trackedLifecycle)['moves']

/** States in which nothing more is waited for. */
export const overStates = [
  'accepted',
  'declined',
  'not-this-time',
  'withdrawn',
  'missed',
  'not-wanted',
] as const satisfies TrackedState[]

export const isOver = (state: TrackedState): boolean => overStates.some(over => over === state)

/** States in which the deadline is still ahead of somebody. */
export const beforeSending = ['suggested', 'thinking', 'preparing'] as const satisfies TrackedState[]

/** Is this the move that takes a press back? */
export const takesBack = (move: TrackedMove): boolean => move.startsWith('back-to-')

/** The move that takes the last press back, where there is one. */
export const wayBack = (state: TrackedState, previous: string | null): TrackedMove | null =>
  trackedLifecycle
    .movesFrom(state)
    .find(move => takesBack(move) && previous !== null && trackedLifecycle.moves[move].to === previous) ?? null
