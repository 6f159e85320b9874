import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Advice: what follows from an allocation or a claim, and what the clock sees to. */
export const advice = queue('advice', {
  'tie-exploring': {
    payload: z.object({ hubId: z.uuid(), adviceId: z.uuid().optional(), learnerId: z.uuid().optional() }),
    attempts: 8,
  },
  // by the clock
  'count-waiting': { payload: z.object({}), attempts: 5 },
  'end-holds': { payload: z.object({}), attempts: 5 },
})
