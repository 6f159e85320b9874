import { z } from 'zod'
import { calendarDate, carried, lineOfText, wholeNumber } from '../kernel/shapes'
import { adviserLanguages, employerKinds, levels, registers } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

const adviserId = carried

export const RegisterForm = z
  .strictObject({
    adviserId,
    body: z.enum(registers, 'choose-register'),
    level: wholeNumber('choose-level', levels[0], 8),
    from: calendarDate('first-day'),
    to: calendarDate('last-day'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'dates-turned' })

export const EndRegistrationForm = z.strictObject({ adviserId, registrationId: carried, to: calendarDate('last-day') })

export const LearningForm = z.strictObject({
  adviserId,
  year: wholeNumber('which-year', 2000, 2100),
  hours: wholeNumber('how-many-hours', 0, 2000),
})

const district = z
  .string()
  .trim()
  .max(60, 'too-long')
  .refine(typed => typed.isWellFormed() && !/\p{Cc}/u.test(typed), 'odd-letters')
  .default('')

export const ProfileForm = z.strictObject({
  adviserId,
  employer: lineOfText('employer-needed', 120),
  employerKind: z.enum(employerKinds, 'choose-kind'),
  providerId: z.string().max(64).optional(),
  institutionId: z.string().max(64).optional(),
  languages: z
    .array(z.enum(adviserLanguages, 'choose-language'), 'choose-language')
    .min(1, 'choose-language')
    .max(20, 'choose-language')
    .prefault([]),
  caseloadCap: wholeNumber('cap-odd', 0, 500),
  travelMinutes: wholeNumber('travel-odd', 0, 240),
  bufferMinutes: wholeNumber('buffer-odd', 0, 120),
  district,
  version: wholeNumber('odd-letters', 1, 1_000_000).optional(),
})
