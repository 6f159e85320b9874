import { lifecycle, type State } from '../../kernel/lifecycle'
import { passing } from './problem'

/** A list somewhere else, read by the clock for as long as it is active. */
export const feedLifecycle = lifecycle({
  states: ['active', 'paused', 'ended'],
  initial: 'active',
  moves: {
    pause: { from: ['active'], to: 'paused', by: ['employer-admin', 'provider-admin', 'coordinator'] },
    resume: { from: ['paused'], to: 'active', by: ['employer-admin', 'provider-admin', 'coordinator'] },
    end: {
      from: ['active', 'paused'],
      to: 'ended',
      by: ['employer-admin', 'provider-admin', 'coordinator'],
      guard: 'what it brought is taken back',
    },
  },
})

export type FeedState = State<typeof feedLifecycle>
export type FeedMove = keyof (typeof feedLifecycle)['moves']

const anHour = 3_600_000
/** A feed that fails is asked half as often each time, and at least once a week. */
const longestHours = 168

export const nextReading = (everyHours: number, failures: number, at: Date): Date =>
  new Date(at.getTime() + Math.min(longestHours, everyHours * 2 ** Math.min(failures, 8)) * anHour)

/**
 * Is its owner told, now that it has failed so often in a row? Once: what is wrong with the list at once, what may only be
 * the way there at the third time.
 */
export const tellsOwner = (problem: string, failures: number): boolean => failures === (passing.has(problem) ? 3 : 1)
