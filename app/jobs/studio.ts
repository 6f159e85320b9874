import { z } from 'zod'
import { queue } from '~/platform/queue'

const hubId = z.uuid()
const byClock = z.object({})

/** Work on recordings, one at a time: it takes a machine's whole strength. */
export const studio = queue('studio', {
  'prepare-take': { payload: z.object({ hubId, mediaId: z.uuid() }), attempts: 4 },
  /** The cut of an answer changed: its files are made anew. */
  'rework-answer': { payload: z.object({ hubId, answerId: z.uuid() }), attempts: 4 },
  'prepare-contribution': { payload: z.object({ hubId, contributionId: z.uuid() }), attempts: 8 },
  'scan-names': { payload: z.object({ hubId, contributionId: z.uuid() }), attempts: 5 },
  /** The hub has learned a name: it is looked for in every story. */
  'look-for-names': { payload: z.object({ hubId }), attempts: 5 },
  'delete-files': { payload: z.object({ hubId }), attempts: 8 },
  // by the clock
  'sweep-media': { payload: byClock, attempts: 5 },
  'look-for-new-names': { payload: byClock, attempts: 3 },
  'look-after-takes': { payload: byClock, attempts: 3 },
})
