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

/** When it is read next. A server that asks to be left alone for longer is, for at most that week. */
export const nextReading = (everyHours: number, failures: number, at: Date, asksToWait = 0): Date => {
  const usual = everyHours * 2 ** Math.min(failures, 8) * anHour
  return new Date(at.getTime() + Math.min(longestHours * anHour, Math.max(usual, asksToWait)))
}

/**
 * Is its owner told, now that it has failed so often in a row? Once: what is wrong with the list at once, what may only be
 * the way there from the third time on.
 */
export const tellsOwner = (problem: string, failures: number, told: boolean): boolean =>
  !told && failures >= (passing.has(problem) ? 3 : 1)
