import { z } from 'zod'
import { sectors } from '../../kernel/sectors'
import { carried, emailAddress, lineOfText, optionalCalendarDate } from '../../kernel/shapes'
import { majorGroups, subMajorGroups } from './soc'
import { leavingBands, relationships, screenOutReasons, storyLanguages, ways } from './vocabulary'

/** What naming, inviting and answering ask for. Messages are codes; the page says them in the reader's language. */

const unstorable = /(?![\n\t])[\p{Cc}\p{Surrogate}]/u

/** A few sentences, trimmed. */
const sentences = (message: string, most: number) =>
  z
    .string(message)
    .max(most * 2 + 1000, { error: 'too-long', abort: true })
    .transform(text => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, message)
        .max(most, 'too-long')
        .refine(text => !unstorable.test(text), 'odd-letters'),
    )
const optionalLine = (most: number) => lineOfText('odd-letters', most).optional().default('')
const phone = z
  .string()
  .max(40, 'phone')
  .trim()
  .regex(/^(?=(?:\D*\d){7,15}\D*$)[\d\s()+.-]+$/, 'phone')
  .optional()
const optionalId = z.string().max(64).optional()
const yesNo = (message: string) => z.enum(['yes', 'no'], message)

export const Nominate = z.object({
  employerId: z.string('choose-employer').max(64),
  moduleId: optionalId,
  askId: optionalId,
  name: lineOfText('name', 100),
  email: emailAddress('email'),
  phone,
  relationship: z.enum(relationships, 'relationship'),
  role: lineOfText('role', 80),
  sector: z.enum(sectors, 'sector'),
  soc: z.enum(subMajorGroups, 'soc'),
  district: lineOfText('district', 60),
  leaving: z.enum([...leavingBands, 'not-sure'], 'leaving'),
  why: sentences('why', 600),
  adult: yesNo('adult'),
  knows: yesNo('knows'),
  language: z.enum(storyLanguages, 'language'),
  askedBy: optionalLine(100),
  askedByEmail: emailAddress('asked-by-email').optional(),
  askedOn: optionalCalendarDate('asked-on'),
})

export const ContributionNamed = z.object({ contributionId: carried })
export const InvitationNamed = z.object({ story: carried })

export const Invite = z.object({ contributionId: carried, anyway: z.stringbool().optional().default(false) })

export const ScreenOut = z
  .object({
    contributionId: carried,
    reasonCode: z.enum(screenOutReasons, 'reason-code'),
    reason: optionalLine(300),
  })
  .refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', { path: ['reason'], error: 'reason' })

const answer = {
  way: z.enum(ways, 'way'),
  language: z.enum(storyLanguages, 'language'),
  accessNeeds: sentences('odd-letters', 500).optional().default(''),
  chaperone: yesNo('chaperone'),
}
export const AcceptInvitation = z.object({ story: carried, ...answer })
export const AcceptByPhone = z.object({ contributionId: carried, ...answer })

export const AskLostLink = z.object({ email: emailAddress('email') })

/** What the library lacks, as one asks an employer for it. Each list may be empty, not all of them. */
export const AskForNominations = z
  .object({
    moduleId: optionalId,
    employerIds: z
      .array(z.string().max(64), 'choose-employers')
      .min(1, 'choose-employers')
      .max(8, 'too-many-employers'),
    soc: z.array(z.enum(majorGroups)).max(9).default([]),
    leaving: z.array(z.enum(leavingBands)).max(4).default([]),
    sectors: z.array(z.enum(sectors)).max(sectors.length).default([]),
    districts: z.array(lineOfText('district', 60)).max(20).default([]),
    note: sentences('odd-letters', 400).optional().default(''),
  })
  .refine(
    ({ soc, leaving, sectors: kinds, districts }) => soc.length + leaving.length + kinds.length + districts.length > 0,
    { path: ['soc'], error: 'wanted' },
  )

/** A coordinator writes down what an employer said: who said it, and what. */
export const ConfirmByPhone = z.object({
  contributionId: carried,
  known: yesNo('known'),
  saidBy: lineOfText('said-by', 100),
})

export const AskNamed = z.object({ nominationAskId: carried })

export { sectors } from '../../kernel/sectors'
export * from './pipeline-filter'
export * from './soc'
export * from './vocabulary'
