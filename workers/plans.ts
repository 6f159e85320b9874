import { system } from '~/domain/kernel/actor'
import { dayOf } from '~/domain/kernel/working-days'
import { mondayOf } from '~/domain/placements'
import { beginPlan, plansDue, seeToReview } from '~/domain/plans'
import { plans } from '~/jobs/plans'
import { tellOfPlan } from '~/mail/plans/send'
import { type Aid, work } from '~/platform/queue'
import { each } from './each'

const begin = ({ hubId, adviceId }: { hubId: string; adviceId: string }) =>
  beginPlan(system('advice', hubId), { adviceId })

export const plansWorker = work(
  plans,
  { concurrency: 2 },
  {
    'begin-plan': async job => void (await begin(job)),
    'see-to-plans': async (_, { at }) => {
      await each(await plansDue.toBegin(), begin)
      await each(await plansDue.toReview(at), ({ hubId, adviceId }) =>
        seeToReview(system('advice', hubId), { adviceId, at }),
      )
    },
  },
)

/** The week's letters to adults who asked for them: something of theirs is due. */
export const remindOfActions = async (_: object, aid: Aid): Promise<void> =>
  each(await plansDue.actions(aid.at), ({ hubId, adviceId }) =>
    tellOfPlan({ hubId, adviceId, to: 'adult', letter: 'due', because: `week-${mondayOf(dayOf(aid.at))}` }, aid),
  )
