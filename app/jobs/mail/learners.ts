import { z } from 'zod'
import { because, hubId } from './fields'

/** Letters about what learners do: exploring, suggestions, placements, applications; and what worries somebody. */
export const learnerLetters = {
  /** To an adult who explores: their work was given back, or is cleared. */
  'tell-explorer': {
    payload: z.object({
      hubId,
      learnerId: z.uuid(),
      letter: z.enum(['returned', 'cleared']),
      because,
    }),
    attempts: 8,
  },
  'tell-reviewers': { payload: z.object({}), attempts: 5 },
  /** To an adult whose suggestions are before them, within the one letter a week. */
  'send-suggestion-digest': { payload: z.object({ hubId, learnerId: z.uuid() }), attempts: 5 },
  'send-suggestion-digests': { payload: z.object({}), attempts: 5 },
  /** To one side of a placement: the host, the institution, or the learner who has an address. */
  'tell-of-placement': {
    payload: z.object({
      hubId,
      letter: z.enum([
        'to-send-off',
        'asked',
        'accepted',
        'rejected',
        'expired',
        'fill-in',
        'school-part',
        'to-sign',
        'signed',
        'looked-back',
        'ended-early',
        'not-come',
        'cancelled',
        'your-turn',
      ]),
      placementId: z.uuid(),
      to: z.enum(['host', 'institution', 'learner']),
      because,
    }),
    attempts: 8,
  },
  'remind-of-placements': { payload: z.object({}), attempts: 5 },
  /** To an adult, about what is near on their list: at most one letter a day. */
  'tell-of-deadlines': { payload: z.object({ hubId, learnerId: z.uuid(), day: z.iso.date() }), attempts: 8 },
  'remind-of-deadlines': { payload: z.object({}), attempts: 5 },
  /** To whoever leads on safeguarding: a colleague has passed on what a learner wrote. */
  'tell-safeguarding-lead': {
    payload: z.object({ hubId, personId: z.uuid(), because }),
    attempts: 8,
  },
}
