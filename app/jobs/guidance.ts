import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Personal guidance of pupils: what the clock sees to. */
export const guidance = queue('guidance', {
  'see-to-guidance': { payload: z.object({}), attempts: 5 },
})
