import { z } from 'zod'
import { because, hubId } from './fields'

/** Letters about requests for an encounter, and about offers. */
export const encounterLetters = {
  'tell-employers': {
    payload: z.object({
      hubId,
      letter: z.enum(['ask', 'thanks', 'recalled', 'agreed', 'confirmed', 'moved', 'cancelled', 'evaluate']),
      requestId: z.uuid(),
      /** Which asks; all that stand when left out. */
      approachIds: z.array(z.uuid()).optional(),
    }),
    attempts: 8,
  },
  'tell-school': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'received',
        'asked',
        'yes',
        'filled',
        'unfilled',
        'confirmed',
        'proposed',
        'date-agreed',
        'lost',
        'cancelled',
        'declined',
        'merged',
        'expired',
        'evaluate',
      ]),
      requestId: z.uuid(),
      because,
      approachId: z.uuid().optional(),
      encounterId: z.uuid().optional(),
    }),
    attempts: 8,
  },
  'tell-coordinators': {
    payload: z.object({
      hubId,
      letter: z.enum(['new-request', 'unfilled', 'lost', 'not-come']),
      requestId: z.uuid(),
      because,
    }),
    attempts: 8,
  },
  'tell-coordinators-of-offer': {
    payload: z.object({ hubId, offerId: z.uuid(), because }),
    attempts: 8,
  },
  'remind-schools': { payload: z.object({}), attempts: 5 },
  'tell-employer-of-offer': {
    payload: z.object({ hubId, letter: z.enum(['approved', 'sent-back', 'review']), offerId: z.uuid() }),
    attempts: 8,
  },
}
