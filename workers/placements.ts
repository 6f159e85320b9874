import { system } from '~/domain/kernel/actor'
import { expirePlacement, openAgreement, placementsDue, remindOfPlacement } from '~/domain/placements'
import { placements } from '~/jobs/placements'
import { tellOfPlacement } from '~/mail/placements/send'
import { type Aid, work } from '~/platform/queue'
import { each } from './each'

const worker = (hubId: string) => system('placements', hubId)

/** Reminds and ends what nobody answered, and opens agreements whose job was lost. */
const seeToPlacements = async (at: Date): Promise<void> => {
  await each(await placementsDue.toOpen(), ({ hubId, placementId }) => openAgreement(worker(hubId), { placementId }))
  await each(await placementsDue.waiting(at), ({ hubId, placementId, lapsed }) =>
    (lapsed ? expirePlacement : remindOfPlacement)(worker(hubId), { placementId }),
  )
}

export const placementsWorker = work(
  placements,
  { concurrency: 2 },
  {
    'open-agreement': async ({ hubId, placementId }) => {
      await openAgreement(worker(hubId), { placementId })
    },
    'see-to-placements': async (_, { at }) => seeToPlacements(at),
  },
)

/** The morning's letters to those who have not said how a placement went. */
export const remindOfPlacements = async (_: object, aid: Aid): Promise<void> =>
  each(await placementsDue.evaluations(aid.at), async ({ hubId, placementId, day }) => {
    for (const to of ['host', 'learner'] as const)
      await tellOfPlacement({ hubId, placementId, to, letter: 'looked-back', because: `day-${day}` }, aid)
  })
