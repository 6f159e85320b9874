import {
  contributionsToPrepare,
  deleteGoneFiles,
  forgetTeller,
  hubsWithFilesDue,
  prepareContribution,
  prepareTake,
  reworkAnswer,
  scanNames,
  storiesToScan,
  sweepMedia,
  sweepOrphans,
  takesWaiting,
  tellersToForget,
} from '~/domain/case-studies'
import { system } from '~/domain/kernel/actor'
import { studio } from '~/jobs/studio'
import { work } from '~/platform/queue'
import { each } from './each'

const studioOf = ({ hubId }: { hubId: string }) => system('studio', hubId)

/** A command that finds its work done, or gone, answers with a refusal: then there is nothing to do. */
export const studioWorker = work(
  studio,
  { concurrency: 1, lockDuration: 60_000 },
  {
    'prepare-take': (of, { lastTry }) => prepareTake(studioOf(of), of, lastTry),
    'rework-answer': (of, { lastTry }) => reworkAnswer(studioOf(of), of, lastTry),
    'prepare-contribution': async of => void (await prepareContribution(studioOf(of), of)),
    'scan-names': async of => void (await scanNames(studioOf(of), of)),
    'look-for-names': async ({ hubId }) =>
      each(await storiesToScan(hubId), due => scanNames(system('studio', due.hubId), due)),
    'delete-files': async (of, { at }) => void (await deleteGoneFiles(studioOf(of), at)),

    'sweep-media': async (_, { at, log }) => {
      await each(await hubsWithFilesDue(at), hubId => sweepMedia(system('clock', hubId), at))
      await each(await tellersToForget(at), due => forgetTeller(system('clock', due.hubId), due))
      log('swept files that nothing points to', { files: await sweepOrphans(at) })
    },
    'look-for-new-names': async () => each(await storiesToScan(), due => scanNames(system('studio', due.hubId), due)),
    'look-after-takes': async (_, { at }) => {
      await each(await takesWaiting(at), due => prepareTake(studioOf(due), due, true))
      await each(await contributionsToPrepare(), due => prepareContribution(studioOf(due), due))
    },
  },
)
