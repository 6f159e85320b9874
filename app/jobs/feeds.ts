import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Lists elsewhere that are read; a queue of its own, so that a slow one holds up nothing else. */
export const feeds = queue('feeds', {
  'read-feed': {
    payload: z.object({ hubId: z.uuid(), feedId: z.uuid(), pressed: z.boolean() }),
    attempts: 4,
  },
  // by the clock
  'read-due-feeds': { payload: z.object({}), attempts: 3 },
})
