import { comeDue, guidanceDue, lapseOffers } from '~/domain/guidance'
import { system } from '~/domain/kernel/actor'
import { guidance } from '~/jobs/guidance'
import { tellOfGuidance } from '~/mail/guidance/send'
import { type Aid, work } from '~/platform/queue'
import { each } from './each'

export const guidanceWorker = work(
  guidance,
  { concurrency: 2 },
  {
    'see-to-guidance': async (_, { at }) => {
      await each(await guidanceDue.offersOver(at), ({ hubId, guidanceId }) =>
        lapseOffers(system('guidance', hubId), { guidanceId }),
      )
      await each(await guidanceDue.toLookBack(at), ({ hubId, guidanceId }) =>
        comeDue(system('guidance', hubId), { guidanceId }),
      )
    },
  },
)

/** The morning's letters to advisers whose records are to be shared, or are late. */
export const remindOfRecords = async (_: object, aid: Aid): Promise<void> =>
  each(await guidanceDue.records(aid.at), ({ hubId, guidanceId, day }) =>
    tellOfGuidance(
      { hubId, guidanceId, to: 'adviser', letter: day > 10 ? 'record-late' : 'record-due', because: `day-${day}` },
      aid,
    ),
  )
