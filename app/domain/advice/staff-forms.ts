import { z } from 'zod'
import { calendarDate, optionalCalendarDate, wholeNumber } from '../kernel/shapes'
import { band, contactShape, needed, needsShape, reachable, ticked, typed, whateverElse, yes } from './shapes'
import {
  adviceConstraints,
  closeReasons,
  contactWays,
  holdReasons,
  signpostBodies,
  tryOutcomes,
  urgencies,
} from './vocabulary'

/** What staff may ask. */

/** What somebody says on the telephone or at the counter, typed for them. The adult is there: they are asked, nothing is guessed. */
export const TypeInForm = z
  .strictObject({
    channel: z.enum(['phone', 'drop-in'], 'choose-channel'),
    words: needed(2_000, 'words-needed'),
    ...contactShape,
    ...needsShape,
    ageBand: z.preprocess(said => (said === '' ? undefined : said), band.optional()),
    isAdult: z.literal(true, 'adult-needed'),
  })
  .superRefine(reachable, whateverElse)

const at = { adviceId: z.string().max(64).optional() }
const pressed = <V extends string>(verb: V) => z.strictObject({ ...at, verb: z.literal(verb) })

export const AcknowledgeForm = pressed('acknowledge')

export const TriageForm = z
  .strictObject({
    ...at,
    verb: z.literal('triage'),
    urgency: z.enum(urgencies, 'choose-urgency'),
    deadlineOn: optionalCalendarDate('day-odd'),
    constraints: ticked(adviceConstraints),
    language: needsShape.language,
    benefitsLinked: yes,
    conflictWith: z.array(z.uuid('choose-from-list'), 'choose-from-list').max(50, 'choose-from-list').default([]),
    conflict: typed(300),
  })
  .refine(({ urgency, deadlineOn }) => urgency !== 'deadline' || deadlineOn !== undefined, {
    path: ['deadlineOn'],
    message: 'deadline-day',
  })

export const SignpostForm = z.strictObject({
  ...at,
  verb: z.literal('signpost'),
  bodies: z.array(z.uuid('choose-body'), 'choose-body').min(1, 'choose-body').max(20, 'choose-body').prefault([]),
})

export const AllocateForm = z.strictObject({
  ...at,
  verb: z.literal('allocate'),
  adviserId: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
})
export const PassOnForm = AllocateForm.extend({ verb: z.literal('pass-on') })
export const TakeForm = pressed('take')

export const TriedForm = z.strictObject({
  ...at,
  verb: z.literal('tried'),
  way: z.enum(contactWays, 'choose-way'),
  outcome: z.enum(tryOutcomes, 'choose-outcome'),
})
export const GiveUpForm = pressed('give-up-reaching')

export const StaffWordForm = z.strictObject({ ...at, verb: z.literal('word'), words: needed(1_000, 'words-needed') })
export const StaffContactForm = z
  .strictObject({ ...at, verb: z.literal('contact'), ...contactShape, name: needsShape.name })
  .superRefine(reachable, whateverElse)

export const StaffHoldForm = z.strictObject({
  ...at,
  verb: z.literal('hold'),
  reasonCode: z.enum(holdReasons, 'choose-reason'),
  until: calendarDate('hold-day'),
})
export const StaffResumeForm = pressed('resume')

export const TransferForm = z.strictObject({
  ...at,
  verb: z.literal('transfer'),
  where: needed(200, 'where-needed'),
  handOver: needed(1_000, 'hand-over-needed'),
  agreed: z.literal(true, 'agreed-needed'),
})

export const CloseForm = z
  .strictObject({
    ...at,
    verb: z.literal('close'),
    reasonCode: z.enum(closeReasons, 'choose-reason'),
    reason: typed(500),
  })
  .refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', { path: ['reason'], message: 'say-why' })

export const StaffReopenForm = pressed('reopen')
export const ToldForm = z.strictObject({ ...at, verb: z.literal('told'), toTellId: z.string().max(64) })

/** Whatever staff can press on a request's page, by its name in the address. */
export const StaffPress = z.discriminatedUnion('verb', [
  AcknowledgeForm,
  TriageForm,
  SignpostForm,
  AllocateForm,
  PassOnForm,
  TakeForm,
  TriedForm,
  GiveUpForm,
  StaffWordForm,
  StaffContactForm,
  StaffHoldForm,
  StaffResumeForm,
  TransferForm,
  CloseForm,
  StaffReopenForm,
  ToldForm,
])
export const staffVerbs = [
  ...([
    'acknowledge',
    'told',
    'triage',
    'take',
    'allocate',
    'pass-on',
    'signpost',
    'tried',
    'give-up-reaching',
  ] as const),
  ...(['word', 'contact', 'hold', 'resume', 'transfer', 'close', 'reopen'] as const),
] as const
export type StaffVerb = (typeof staffVerbs)[number]

/** A whole caseload handed on, each request to a named adviser. */
export const HandOnForm = z.strictObject({
  from: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
  to: z.string('choose-adviser').min(1, 'choose-adviser').max(64),
  requests: z.array(z.uuid('choose-requests'), 'choose-requests').min(1, 'choose-requests').max(500).prefault([]),
})

export const PromiseForm = z.strictObject({ offerDays: wholeNumber('offer-days', 3, 60) })

export const BodyForm = z.strictObject({
  kind: z.enum(signpostBodies, 'choose-kind'),
  name: needed(100, 'name-needed'),
  contact: needed(200, 'contact-needed'),
})
export const RemoveBodyForm = z.strictObject({ bodyId: z.string().max(64) })
