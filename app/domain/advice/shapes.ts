import { z } from 'zod'
import { emailAddress } from '../kernel/shapes'
import { adviceAccess, adviceLanguages, ageBands, contactWays } from './vocabulary'

/** Text somebody types, of any lines; nothing is kept that the database cannot hold. */
export const typed = (most: number) =>
  z
    .string()
    .max(most * 4, { error: 'too-long', abort: true })
    .trim()
    .max(most, 'too-long')
    .refine(text => text.isWellFormed() && !text.includes('\u0000'), 'odd-letters')
    .default('')

export const needed = (most: number, missing: string) =>
  z.preprocess(text => text ?? '', typed(most).pipe(z.string(missing).min(1, missing)))

/** A list of ticks. */
export const ticked = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values, 'choose-from-list'), 'choose-from-list').max(values.length, 'choose-from-list').default([])

export const yes = z.coerce.boolean().default(false)

const optionalEmail = z.preprocess(
  text => (typeof text === 'string' && text.trim() === '' ? undefined : text),
  emailAddress('email').optional(),
)

const telephone = typed(40).refine(text => text === '' || /^[+\d][\d\s()/-]{4,}$/.test(text), 'phone-odd')

/** How to reach somebody, and when it is safe to. */
export const contactShape = {
  contactBy: z.enum(contactWays, 'choose-way'),
  email: optionalEmail,
  phone: telephone,
  address: typed(300),
  safeContact: typed(500),
  mayLeaveMessage: yes,
}

type Contact = {
  contactBy: (typeof contactWays)[number]
  email?: string | undefined
  phone?: string
  address?: string
}

const fieldOf = { email: 'email', phone: 'phone', text: 'phone', letter: 'address' } as const
const missing = {
  email: 'email-needed',
  phone: 'phone-needed',
  text: 'phone-needed',
  letter: 'address-needed',
} as const

/**
 * The way they chose has to be filled in. Use it with `whateverElse`: it is said beside whatever else is missing, and of a
 * field that has an error of its own nothing more.
 */
export const reachable = (contact: Contact, context: z.RefinementCtx): void => {
  const field = fieldOf[contact.contactBy]
  if (!field || contact[field] || context.issues.some(({ path }) => path?.[0] === field)) return
  context.addIssue({ code: 'custom', path: [field], message: missing[contact.contactBy] })
}

/** Looks also where other fields are wrong already, so that everything is said at once. */
export const whateverElse = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null }

/** What somebody needs, and who they are as far as they say. */
export const needsShape = {
  name: typed(100),
  language: z.enum(adviceLanguages, 'choose-from-list').default('en'),
  access: ticked(adviceAccess),
  accessWords: typed(300),
  district: typed(80),
}

export const band = z.enum(ageBands, 'choose-from-list')
