import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { eligibleIds } from './seekers'

/** Everybody of the hub whose gate is open, those who have had least first: the order of a night's round. */
export const learnersToMatch = (worker: Actor): Promise<string[]> =>
  transact(worker, tx => eligibleIds(tx, worker.hubId, clock.now()))

/** Learners with suggestions that are prepared and not yet sent: a quiet hour, or a job that was lost. */
export const peopleWaiting = (worker: Actor): Promise<string[]> =>
  transact(worker, async tx => {
    const rows = await tx.suggestion.findMany({
      where: { hubId: worker.hubId, state: 'prepared' },
      distinct: ['learnerId'],
      select: { learnerId: true },
      orderBy: { learnerId: 'asc' },
    })
    return rows.map(({ learnerId }) => learnerId)
  })
