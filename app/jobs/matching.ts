import { z } from 'zod'
import { matchCauses } from '~/domain/matching/vocabulary'
import { queue } from '~/platform/queue'

const byClock = z.object({})
const cause = z.enum(matchCauses)

/** Matching in the background, behind the gate, and keeping opportunities in step with the calendar. */
export const matching = queue('matching', {
  'match-learner': { payload: z.object({ hubId: z.uuid(), learnerId: z.uuid(), cause }), attempts: 8 },
  'send-suggestions': { payload: z.object({ hubId: z.uuid(), learnerId: z.uuid() }), attempts: 8 },
  /** New opportunities: everybody of the hub whose list is not full. */
  'match-hub': { payload: z.object({ hubId: z.uuid() }), attempts: 5 },
  // by the clock
  'match-by-night': { payload: byClock, attempts: 3 },
  'send-waiting': { payload: byClock, attempts: 3 },
  'sweep-opportunities': { payload: byClock, attempts: 5 },
})
