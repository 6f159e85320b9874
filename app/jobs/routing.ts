import { z } from 'zod'
import { queue } from '~/platform/queue'

const ofRequest = z.object({ hubId: z.uuid(), requestId: z.uuid() })
const ofOffer = z.object({ hubId: z.uuid(), offerId: z.uuid() })
const byClock = z.object({})

/** Finding employers for requests, wave by wave, and keeping offers and requests in step with the calendar. */
export const routing = queue('routing', {
  'route-request': { payload: ofRequest, attempts: 8 },
  'end-wave': { payload: ofRequest, attempts: 8 },
  'thank-the-rest': { payload: ofRequest, attempts: 8 },
  'open-offer': { payload: ofOffer, attempts: 5 },
  'fill-offer': { payload: z.object({ hubId: z.uuid(), approachId: z.uuid() }), attempts: 5 },
  // by the clock
  'end-due-waves': { payload: byClock, attempts: 3 },
  'route-waiting': { payload: byClock, attempts: 3 },
  'retry-unfilled': { payload: byClock, attempts: 3 },
  'sweep-requests': { payload: byClock, attempts: 5 },
  'sweep-offers': { payload: byClock, attempts: 5 },
})
