import { z } from 'zod'
import { calendarDate } from '../kernel/shapes'
import { mostGroups } from './draft-forms'
import { freeText } from './free-text'
import { cancelReasons, supervisions } from './vocabulary'

/** What a school says once a request is under way. Messages are codes; the page says them in the reader's language. */

/** A button that needs nothing but the request in the address. */
export const OfRequest = z.object({ requestId: z.string() })

/** A letter's own token, from its address. */
export const QuietLetter = z.object({ token: z.string().max(300) })

export const CancelRequest = z.object({
  requestId: z.string(),
  reasonCode: z.enum(cancelReasons, 'choose-from-list').optional(),
  reason: freeText(500).optional(),
})

/** Somebody's role, for the safeguarding checklist. */
const role = (missing: string) =>
  freeText(80, 'checklist')
    .optional()
    .default('')
    .refine(text => text !== '', missing)

/** Who does what by role, and what the employer said. Names and certificate numbers have no place here. */
export const ConfirmRequest = z.object({
  requestId: z.string(),
  supervision: z.enum(supervisions, 'choose-supervision'),
  supervisor: role('supervisor-needed'),
  identityCheckBy: role('identity-check-needed'),
  employerAssured: z.literal(true, 'assurance-needed'),
  assuranceOn: calendarDate('assurance-date-needed'),
  assurance: freeText(300, 'checklist').optional(),
})

const attendance = z.object({
  id: z.string('needed'),
  attended: z.number('attended-number').int('attended-number').min(0, 'attended-number').max(1000, 'attended-number'),
})

export const DeliverRequest = z.object({
  requestId: z.string(),
  groups: z.array(attendance, 'attended-number').max(mostGroups, 'too-many'),
  questionsAsked: z
    .number('questions-number')
    .int('questions-number')
    .min(0, 'questions-number')
    .max(1000, 'questions-number'),
  reflectionOn: calendarDate('reflection-needed'),
  /** Encounters whose employer did not come, where several were to. */
  absent: z.array(z.string()).max(12, 'too-many'),
})

export const EvaluateAsSchool = z.object({
  requestId: z.string(),
  encounterId: z.string(),
  purposeMet: z.enum(['yes', 'partly', 'no'], 'say-purpose-met'),
  twoWay: z.enum(['yes', 'partly', 'no'], 'say-two-way'),
  again: z.enum(['yes', 'perhaps', 'no'], 'say-again'),
  comment: freeText(1000).optional(),
})

export const AgreeDate = z.object({ requestId: z.string(), encounterId: z.string() })

export type CancelRequest = z.output<typeof CancelRequest>
export type ConfirmRequest = z.output<typeof ConfirmRequest>
export type DeliverRequest = z.output<typeof DeliverRequest>
export type EvaluateAsSchool = z.output<typeof EvaluateAsSchool>
