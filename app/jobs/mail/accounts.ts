import { z } from 'zod'
import { hubId } from './fields'

/** Letters about coming in, being invited and being forgotten. */
export const accountLetters = {
  // Tried again soon and not for long: the letter is good for ten minutes.
  'send-sign-in': { payload: z.object({ signInId: z.uuid() }), attempts: 6, backoff: 2_000 },
  'send-idle-warning': { payload: z.object({ hubId, personId: z.uuid() }), attempts: 8 },
  'send-invitation': { payload: z.object({ hubId, invitationId: z.uuid() }), attempts: 8 },
  'send-erasure-receipt': { payload: z.object({ hubId, erasureId: z.uuid() }), attempts: 8 },
}
