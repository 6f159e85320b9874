import { explorationDue, seeToExploring, sweepLostFiles, sweepThoughts } from '~/domain/exploration'
import { forgetPerson, idlePeople, peopleToForget, warnIdle } from '~/domain/network'
import { sweepNotes } from '~/domain/notes'
import { erase, erasuresToFinish, replayErasures, sweepHeld } from '~/domain/privacy'
import { upkeep } from '~/jobs/upkeep'
import { retryFailed, work } from '~/platform/queue'
import { forgottenUpload, sweepResumable } from '~/platform/resumable'
import { sweepUploads } from '~/platform/uploads'
import { each } from './each'
import { seeToConsents, seeToNominations } from './nominations'
import { seeToMoving } from './see-to-moving'

/** Milliseconds after which a file that no work came back for is thrown away. */
const forgottenFile = 7 * 86_400_000

export const upkeepWorker = work(
  upkeep,
  { concurrency: 2 },
  {
    'sweep-expired': async (_, { at, log }) => {
      await each(await peopleToForget(), forgetPerson)
      const files = await sweepUploads(forgottenFile, at)
      const cutOff = await sweepResumable(forgottenUpload, at)
      const thoughts = await sweepThoughts()
      const held = await sweepHeld(at)
      // After the rows: whoever went with their learner has left files behind.
      const lost = await sweepLostFiles(at)
      const noteKeys = await sweepNotes(at)
      log('swept what has expired', { ...held, files, cutOff, thoughts, lost, noteKeys })
    },
    erase: async ({ erasureId }) => void (await erase(erasureId)),
    'finish-erasures': async (_, { at }) => {
      await replayErasures()
      await each(await erasuresToFinish(at), ({ erasureId }) => erase(erasureId))
    },
    'see-to-nominations': seeToNominations,
    'see-to-consents': seeToConsents,
    'see-to-exploring': async () => each(await explorationDue(), seeToExploring),
    'see-to-moving': seeToMoving,
    'warn-idle': async () => each(await idlePeople(), warnIdle),
    'try-job-again': async ({ queue, jobId }) => {
      await retryFailed(queue, jobId)
    },
  },
)
