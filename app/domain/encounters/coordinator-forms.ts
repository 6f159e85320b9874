import { z } from 'zod'
import { stepBackReasons } from './answer-forms'
import { freeText } from './free-text'

/** What coordinators are asked. Messages are codes; the page says them in the reader's language. */

/** Why the hub does not take a request on. */
export const declineRequestReasons = ['too-soon', 'not-an-encounter', 'had-enough', 'no-employers', 'other'] as const

/** A press of a button that needs nothing but the request in the address. */
export const RequestNamed = z.object({ requestId: z.string() })

export const DeclineRequest = z
  .object({
    requestId: z.string(),
    reasonCode: z.enum(declineRequestReasons, 'choose-reason'),
    reason: freeText(500).optional().default(''),
  })
  .refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', {
    path: ['reason'],
    error: 'say-why-declined',
  })

export const MergeRequest = z.object({ requestId: z.string(), intoId: z.string('choose-request') })

export const AskEmployer = z.object({
  requestId: z.string(),
  offerId: z.uuid('choose-employer'),
  reason: freeText(300)
    .optional()
    .default('')
    .refine(text => text !== '', 'say-why'),
})

export const KeepApart = z.object({
  employerId: z.uuid('choose-employer'),
  institutionId: z.uuid('choose-school'),
  reason: freeText(300)
    .optional()
    .default('')
    .refine(text => text !== '', 'say-why-apart'),
})

export const ConflictNamed = z.object({ conflictId: z.string() })

export const LoseEmployer = z.object({
  requestId: z.string(),
  encounterId: z.string(),
  reasonCode: z.enum(stepBackReasons, 'choose-reason'),
  reason: freeText(500).optional().default(''),
})

export const FinishTask = z.object({ coordinatorTaskId: z.string() })
