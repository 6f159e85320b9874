import { z } from 'zod'
import { calendarDate, timeOfDay } from '../kernel/shapes'

/** What an employer answers. Messages are codes; the page says them in the reader's language. */

/** Why an employer cannot do it this time. The first words of each are said to the school; nothing is held against anyone. */
export const declineReasons = ['no-time', 'no-people', 'dates', 'not-our-field', 'too-far', 'other'] as const

/** Why an employer steps back from what was agreed. */
export const stepBackReasons = ['ill', 'staff', 'work', 'dates', 'other'] as const

const proper = (text: string) => text.isWellFormed() && !text.includes('\u0000')
const note = z.string().trim().max(500, 'too-long').refine(proper, 'odd-letters').optional()

const Answer = { token: z.string().max(128).optional(), approachId: z.string().max(64).optional() }

export const AcceptAsk = z.strictObject({
  ...Answer,
  choice: z.string('choose-time').min(1, 'choose-time').max(80),
})

export const DeclineAsk = z
  .strictObject({ ...Answer, reasonCode: z.enum(declineReasons, 'choose-reason'), reason: note })
  .refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason, {
    path: ['reason'],
    error: 'say-why',
  })

export const PostponeAsk = z.strictObject({
  ...Answer,
  askAgainOn: calendarDate('ask-again-day'),
})

export const PauseAsks = z.strictObject({
  ...Answer,
  until: calendarDate('pause-day'),
})

export const ReadBrief = z.strictObject({ ...Answer })

export const StepBack = z.strictObject({
  ...Answer,
  reasonCode: z.enum(stepBackReasons, 'choose-reason'),
  reason: note,
})

const said = (message: string) => z.enum(['yes', 'partly', 'no'], message)

export const EvaluateAsEmployer = z.strictObject({
  ...Answer,
  purposeMet: said('say-purpose-met'),
  twoWay: said('say-two-way'),
  again: z.enum(['yes', 'perhaps', 'no'], 'say-again'),
  comment: note,
})

export const ProposeDate = z
  .strictObject({
    ...Answer,
    on: calendarDate('suggested-day'),
    from: timeOfDay('start-needed'),
    to: timeOfDay('end-needed'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'ends-before-start' })

export const AgreeToDate = z.strictObject({ ...Answer })
