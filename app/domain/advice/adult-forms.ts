import { z } from 'zod'
import { carried, optionalCalendarDate } from '../kernel/shapes'
import { contactShape, needed, needsShape, reachable, typed, whateverElse } from './shapes'
import { ageBands, holdReasons, keepDays } from './vocabulary'

/** What an adult may ask. */

/** Ages somebody may say: under 18 leads elsewhere and nothing is kept. */
export const agesToSay = ['under-18', ...ageBands] as const

/** Chosen in place of a hub while none is; the form has the choice only where there are several. */
export const noHub = 'none'

export const AskForAdviceForm = z
  .strictObject({
    hubId: z
      .string()
      .max(64)
      .refine(id => id !== noHub, 'no-hub')
      .optional(),
    words: needed(2_000, 'words-needed'),
    ...contactShape,
    ...needsShape,
    ageBand: z.enum(agesToSay, 'choose-from-list').optional(),
    /** Nobody sees this box; a program that fills in every box does. */
    website: z.string().max(500).optional(),
  })
  .superRefine(reachable, whateverElse)

/** Which request: by the link in the address. */
const at = { asking: z.string().max(128).optional() }
const pressed = <V extends string>(verb: V) => z.strictObject({ ...at, verb: z.literal(verb) })

export const ContactForm = z
  .strictObject({ ...at, verb: z.literal('contact'), ...contactShape, name: needsShape.name })
  .superRefine(reachable, whateverElse)
export const AddWordForm = z.strictObject({ ...at, verb: z.literal('word'), words: needed(1_000, 'words-needed') })
export const HoldForm = z.strictObject({
  ...at,
  verb: z.literal('hold'),
  reasonCode: z.enum(holdReasons, 'choose-reason'),
  until: optionalCalendarDate('day-odd'),
})
export const ResumeForm = pressed('resume')
export const WithdrawForm = z.strictObject({
  ...at,
  verb: z.literal('withdraw'),
  sure: z.literal(true, 'tick-sure'),
})
export const ComeBackForm = pressed('come-back')
export const ReopenForm = z.strictObject({ ...at, verb: z.literal('reopen'), words: typed(1_000) })
export const KeepForm = z.strictObject({
  ...at,
  verb: z.literal('keep'),
  days: z.coerce.number('choose-from-list').refine(days => keepDays.some(one => one === days), 'choose-from-list'),
})

/** Whatever an adult can press on their page, by its name in the address. */
export const AdultPress = z.discriminatedUnion('verb', [
  ContactForm,
  AddWordForm,
  HoldForm,
  ResumeForm,
  WithdrawForm,
  ComeBackForm,
  ReopenForm,
  KeepForm,
])
export const adultVerbs = ['contact', 'word', 'hold', 'resume', 'withdraw', 'come-back', 'reopen', 'keep'] as const
export type AdultVerb = (typeof adultVerbs)[number]

/** A fresh letter with the link, for whoever lost it. */
export const LostAdviceLink = (say: { email: string }) =>
  z.strictObject({ email: z.preprocess(text => text ?? '', z.string().trim().toLowerCase().pipe(z.email(say.email))) })

/** The e-mail address to claim a request with. */
export const ClaimBegin = (say: { email: string }) =>
  z.strictObject({
    asking: carried.optional(),
    email: z.preprocess(text => text ?? '', z.string().trim().toLowerCase().pipe(z.email(say.email))),
  })
export const ClaimPress = z.strictObject({ asking: carried.optional() })
