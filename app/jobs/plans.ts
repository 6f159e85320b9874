import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Action plans: what follows from a yes, and what the clock sees to. */
export const plans = queue('plans', {
  'begin-plan': { payload: z.object({ hubId: z.uuid(), adviceId: z.uuid() }), attempts: 8 },
  // by the clock
  'see-to-plans': { payload: z.object({}), attempts: 5 },
})
