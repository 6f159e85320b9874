import { z } from 'zod'
import { calendarDate, carried, optionalCalendarDate, timeOfDay, wholeNumber } from '../kernel/shapes'
import { cancelReasons, forbiddenWork, insurances, parties, rejectReasons, safetyQuestions, sides } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(typed => typed.isWellFormed() && !typed.includes('\u0000'), 'odd-letters')
    .default('')

const dates = { startsOn: calendarDate('first-day'), endsOn: calendarDate('last-day') }
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const turned = { path: ['endsOn'], message: 'dates-turned' }

export const ApplyForm = z.strictObject({ opportunityId: carried, ...dates, words: words(600) }).refine(inOrder, turned)

export const ArrangeForm = z
  .strictObject({
    opportunityId: carried,
    learnerId: z.string('choose-learner').min(1, 'choose-learner').max(64),
    ...dates,
    words: words(600),
  })
  .refine(inOrder, turned)

/** Which placement: in the address of a page, or behind a host's link. */
const at = { placementId: z.string().max(64).optional(), hosting: z.string().max(128).optional() }
const pressed = <V extends string>(verb: V) => z.strictObject({ ...at, verb: z.literal(verb) })

const because = <V extends string, R extends readonly string[]>(verb: V, reasons: R) =>
  z
    .strictObject({ ...at, verb: z.literal(verb), reasonCode: z.enum(reasons, 'choose-reason'), reason: words(500) })
    .refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', {
      path: ['reason'],
      message: 'say-why',
    })

const ticked = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])

const yesNo = (message: string) => z.enum(['yes', 'no'], message).transform(said => said === 'yes')

export const HostPartForm = z.strictObject({
  ...at,
  verb: z.literal('employer-part'),
  weekdays: z
    .array(wholeNumber('choose-days', 1, 7), 'choose-days')
    .min(1, 'choose-days')
    .max(7, 'choose-days')
    .prefault([]),
  dayFrom: timeOfDay('start-needed'),
  dayTo: timeOfDay('end-needed'),
  breakMinutes: wholeNumber('break-needed', 0, 240),
  insurance: z.enum(insurances, 'choose-insurance'),
  insuredUntil: optionalCalendarDate('insured-odd'),
  safety: ticked(safetyQuestions),
  neverDone: ticked(forbiddenWork),
  hostNamed: z.coerce.boolean().default(false),
})

export const SchoolPartForm = z.strictObject({
  ...at,
  verb: z.literal('school-part'),
  contactInPlace: z.coerce.boolean().default(false),
  needsTold: z.coerce.boolean().default(false),
})

export const ParentPartForm = z.strictObject({
  ...at,
  verb: z.literal('parent-part'),
  parentOn: calendarDate('parent-day'),
})

export const SignForm = z.strictObject({ ...at, verb: z.literal('sign'), party: z.enum(parties, 'choose-from-list') })

export const HoursForm = z
  .strictObject({
    ...at,
    verb: z.literal('hours'),
    day: calendarDate('which-day'),
    hours: wholeNumber('how-long', 0, 13),
    minutes: wholeNumber('how-long', 0, 59).default(0),
  })
  .refine(({ hours, minutes }) => hours * 60 + minutes <= 780, { path: ['hours'], message: 'how-long' })

export const EvaluateForm = z.strictObject({
  ...at,
  verb: z.literal('evaluate'),
  side: z.enum(sides, 'choose-from-list'),
  peopleMet: yesNo('say-yes-no'),
  taskDone: yesNo('say-yes-no'),
  talked: yesNo('say-yes-no'),
  words: words(600),
})

export const RejectForm = because('reject', rejectReasons)
export const ReopenForm = because('reopen', cancelReasons)
export const EndEarlyForm = because('end-early', cancelReasons)
export const HostCancelForm = because('cancel-by-employer', cancelReasons)
export const StudentCancelForm = because('cancel-by-student', cancelReasons)
export const SchoolCancelForm = because('cancel-by-school', cancelReasons)

export const SubmitForm = pressed('submit')
export const ReadForm = pressed('read')
export const AcceptForm = pressed('accept')
export const ConfirmForm = pressed('confirm')
export const StartForm = pressed('start')
export const NotComeForm = pressed('not-come')
export const CompleteForm = pressed('complete')

/** Whatever can be pressed on a placement's page: one form for each move, by its name in the address. */
export const PlacementPress = z.discriminatedUnion('verb', [
  SubmitForm,
  ReadForm,
  AcceptForm,
  RejectForm,
  ConfirmForm,
  HostPartForm,
  SchoolPartForm,
  ParentPartForm,
  SignForm,
  ReopenForm,
  StartForm,
  NotComeForm,
  HoursForm,
  CompleteForm,
  EndEarlyForm,
  EvaluateForm,
  HostCancelForm,
  StudentCancelForm,
  SchoolCancelForm,
])

export const placementVerbs = [
  ...([
    'submit',
    'read',
    'accept',
    'reject',
    'confirm',
    'employer-part',
    'school-part',
    'parent-part',
    'sign',
  ] as const),
  ...(['reopen', 'start', 'not-come', 'hours', 'complete', 'end-early', 'evaluate'] as const),
  ...(['cancel-by-employer', 'cancel-by-student', 'cancel-by-school'] as const),
] as const
export type PlacementVerb = (typeof placementVerbs)[number]
