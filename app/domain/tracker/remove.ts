import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { about, owns, standing } from './change'
import { trackedThings } from './store'

/** Days in which what was removed can be put back; then it is gone. */
export const putBackDays = 7

/** Takes an application off the list. It can be put back. */
export const removeApplication = command({
  name: 'tracker.remove',
  load: (tx: Tx, input: { trackedId: string }) => standing(tx, input),
  allow: owns,
  decide: ({ tracked }, _input, at) =>
    accept({ ...tracked, removedAt: at }, { type: 'application-removed' as const, ...about(tracked) }),
  save: trackedThings.save,
})

/** Puts it back as it was. */
export const putApplicationBack = command({
  name: 'tracker.put-back',
  load: (tx: Tx, { trackedId }: { trackedId: string }) => trackedThings.lock(tx, trackedId),
  allow: owns,
  decide: ({ tracked }) =>
    tracked.removedAt === null
      ? refuse('not-removed')
      : accept({ ...tracked, removedAt: null }, { type: 'application-put-back' as const, ...about(tracked) }),
  save: trackedThings.save,
  constraints: { tracked_once: 'tracked-already' },
})
