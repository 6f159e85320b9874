import { countWaiting, holdsOver, hubsWithAdvice, resumeAdvice, tieExploring } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { advice } from '~/jobs/advice'
import { tellOfLate } from '~/mail/advice/to-coordinators'
import { type Aid, work } from '~/platform/queue'
import { each } from './each'

const worker = (hubId: string) => system('advice', hubId)

export const adviceWorker = work(
  advice,
  { concurrency: 2 },
  {
    'tie-exploring': async ({ hubId, adviceId, learnerId }) => {
      if (adviceId) await tieExploring(worker(hubId), { adviceId })
      if (learnerId) await tieExploring(worker(hubId), { learnerId })
    },
    'end-holds': async (_, { at }) =>
      each(await holdsOver(at), ({ hubId, adviceId }) => resumeAdvice(worker(hubId), { adviceId })),
    'count-waiting': async () => each(await hubsWithAdvice(), hubId => countWaiting(worker(hubId), {})),
  },
)

/** The morning's letter to coordinators wherever something promised is late. */
export const tellAllOfLate = async (_: object, aid: Aid): Promise<void> =>
  each(await hubsWithAdvice(), hubId => tellOfLate(hubId, aid))
