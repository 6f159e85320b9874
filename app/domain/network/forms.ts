import { z } from 'zod'
import { carried, emailAddress, lineOfText, wholeNumber } from '../kernel/shapes'
import { memberRoles } from './roles'

export * from './directory/forms'

/** What may be asked of people in this area. Safe in a browser. The sentences are the reader's language's. */
type Say<K extends string> = { [key in K]: string }

const next = z.string().max(500).optional()

export const AskToSignIn = (say: Say<'email'>) => z.strictObject({ email: emailAddress(say.email), next })

export const EnterCode = (say: Say<'code'>) => z.strictObject({ code: lineOfText(say.code, 40), next })

export const PressLink = z.strictObject({ token: carried })

export const SignInAs = z.strictObject({ personId: carried, next })

export const ChooseHub = z.strictObject({ hubId: carried, next })

export const EndSession = z.strictObject({ sessionId: carried })

/** A form that is nothing but its button. */
export const Pressed = z.strictObject({})

export const ChangeOwnDetails = (say: Say<'name' | 'language'>) =>
  z.strictObject({ name: lineOfText(say.name, 120), language: z.enum(['en', 'cy'], say.language) })

const slug = (message: string) =>
  z
    .string(message)
    .max(100, { error: message, abort: true })
    .trim()
    .toLowerCase()
    .regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, message)

export const SetUpHub = (say: Say<'hubName' | 'slug' | 'region' | 'email'>) =>
  z.strictObject({
    token: carried,
    name: lineOfText(say.hubName, 100),
    slug: slug(say.slug),
    region: lineOfText(say.region, 100),
    replyTo: emailAddress(say.email),
  })

export const ChangeHubSettings = (
  say: Say<'hubName' | 'region' | 'email' | 'noticeDays' | 'waveSize' | 'waveDays' | 'monthlyShare' | 'interviewsADay'>,
) =>
  z.strictObject({
    name: lineOfText(say.hubName, 100),
    region: lineOfText(say.region, 100),
    replyTo: emailAddress(say.email),
    noticeDays: wholeNumber(say.noticeDays, 0, 60),
    waveSize: wholeNumber(say.waveSize, 1, 10),
    waveDays: wholeNumber(say.waveDays, 1, 20),
    monthlyShare: wholeNumber(say.monthlyShare, 1, 100),
    interviewsADay: wholeNumber(say.interviewsADay, 1, 5),
  })

export const InvitePerson = (say: Say<'name' | 'email' | 'role' | 'language'>) =>
  z.strictObject({
    name: lineOfText(say.name, 120),
    email: emailAddress(say.email),
    role: z.enum(memberRoles, say.role),
    organisationId: carried.optional(),
    language: z.enum(['en', 'cy'], say.language),
    askedBack: z.boolean().optional(),
  })

export const SendInvitationAgain = (say: Say<'email'>) =>
  z.strictObject({ invitationId: carried, email: emailAddress(say.email) })

export const NamedInvitation = z.strictObject({ invitationId: carried })

export const NamedMembership = z.strictObject({ personId: carried, membershipId: carried })

export const ChangeRole = (say: Say<'role'>) =>
  z.strictObject({ personId: carried, membershipId: carried, role: z.enum(memberRoles, say.role) })

export const NamedFact = z.strictObject({ factId: carried })

export const NamedJob = z.strictObject({ queue: carried, jobId: carried })

export const NamedLetter = z.strictObject({ key: carried })
