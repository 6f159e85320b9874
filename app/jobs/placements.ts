import { z } from 'zod'
import { queue } from '~/platform/queue'

/** Placements: what follows from a confirmation, and what the clock sees to. */
export const placements = queue('placements', {
  'open-agreement': { payload: z.object({ hubId: z.uuid(), placementId: z.uuid() }), attempts: 8 },
  // by the clock
  'see-to-placements': { payload: z.object({}), attempts: 5 },
})
