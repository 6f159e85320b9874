import { z } from 'zod'
import { because, hubId } from './fields'

/** Letters about what is offered. */
export const opportunityLetters = {
  /** To whoever looks after a feed: it cannot be read, and why. */
  'tell-of-feed': {
    payload: z.object({ hubId, feedId: z.uuid(), because }),
    attempts: 8,
  },
}
