import { z } from 'zod'
import { actionKinds, holdReasons, signpostBodies } from '../advice/forms'
import { calendarDate, optionalCalendarDate, wholeNumber } from '../kernel/shapes'
import { archiveReasons, confirmations, evidences, exemptReasons, goalKinds, outcomes, owners } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export { actionKinds, holdReasons, signpostBodies } from '../advice/forms'
export * from './vocabulary'

const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(text => text.isWellFormed() && !text.includes('\u0000'), 'odd-letters')
const words = (most: number) => typed(most).default('')
const said = (message: string, most: number) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(most, 'too-long')
    .refine(text => text.isWellFormed() && !text.includes('\u0000'), 'odd-letters')

/** Which plan: of a request in the address, or behind the adult's link. */
const at = { adviceId: z.string().max(64).optional(), asking: z.string().max(128).optional() }
const id = z.string('odd').min(1, 'odd').max(64, 'odd')
const version = wholeNumber('odd', 1, 2_000_000_000).optional()

export const GoalForm = z.strictObject({
  ...at,
  goalId: id.optional(),
  version,
  kind: z.enum(goalKinds, 'choose-kind'),
  words: said('say-goal', 500),
})

const action = { ...at, planActionId: id.optional(), version, words: said('say-action', 500) }
const dueOn = optionalCalendarDate('which-day')

/** An action as the adviser writes it. */
export const ActionForm = z.strictObject({
  ...action,
  goalId: id,
  kind: z.enum(actionKinds, 'choose-kind'),
  owner: z.enum(owners, 'choose-owner'),
  dueOn,
  note: words(1000),
})

/** An action of the adult's own. */
export const OwnActionForm = z.strictObject({
  ...action,
  goalId: z.string('choose-goal').min(1, 'choose-goal').max(64, 'odd'),
  dueOn,
  note: words(1000),
})

const press = <V extends string>(verb: V) => z.strictObject({ ...at, verb: z.literal(verb) })
const pressOn = <V extends string, I extends string>(verb: V, name: I) =>
  z.strictObject({ ...at, verb: z.literal(verb), [name]: id } as typeof at & { verb: z.ZodLiteral<V> } & {
    [N in I]: typeof id
  })

export const AskChangeForm = z.strictObject({ ...at, verb: z.literal('ask-change'), words: said('say-change', 1000) })
export const DeclareForm = z.strictObject({
  ...at,
  verb: z.literal('declare'),
  said: z.literal('on', 'tick-declared'),
})
export const LetGoForm = z
  .strictObject({
    ...at,
    verb: z.literal('let-go'),
    goalId: id,
    reasonCode: z.enum(archiveReasons, 'choose-reason'),
    words: words(500),
  })
  .refine(({ reasonCode, words: why }) => reasonCode !== 'other' || why !== '', { path: ['words'], message: 'say-why' })
export const SignpostForm = z.strictObject({
  ...at,
  verb: z.literal('signpost'),
  body: z.enum(signpostBodies, 'choose-body'),
  words: words(300),
})
const webLink = z
  .string()
  .trim()
  .max(500, 'odd-link')
  .refine(link => link === '' || (URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)), 'odd-link')
  .default('')
export const ShortlistForm = z
  .strictObject({
    ...at,
    verb: z.literal('shortlist'),
    /** The address of an opportunity's page in the hub, or a link elsewhere. */
    link: webLink,
    opportunityId: z.string().trim().max(200, 'odd').default(''),
    title: words(200),
    why: words(300),
  })
  .refine(({ link, opportunityId }) => link !== '' || opportunityId !== '', { path: ['link'], message: 'say-link' })
  .refine(({ link, title, opportunityId }) => opportunityId !== '' || link === '' || title !== '', {
    path: ['title'],
    message: 'say-title',
  })

export const DraftForm = press('draft')
export const ShareForm = press('share')
export const TakeBackForm = press('take-back')
export const AcknowledgeForm = press('acknowledge')
export const LettersOnForm = press('letters-on')
export const LettersOffForm = press('letters-off')
export const AchieveForm = pressOn('achieve', 'goalId')
export const TakeUpForm = pressOn('take-up', 'goalId')
export const TickForm = pressOn('tick', 'planActionId')
export const UntickForm = pressOn('untick', 'planActionId')
export const RemoveActionForm = pressOn('remove-action', 'planActionId')
export const RemoveSignpostForm = pressOn('remove-signpost', 'signpostId')
export const RemoveShortlistedForm = pressOn('remove-shortlisted', 'shortlistedId')

/** Whatever can be pressed on a plan's page, by its name in the address. */
export const PlanPress = z.discriminatedUnion('verb', [
  DraftForm,
  ShareForm,
  TakeBackForm,
  AskChangeForm,
  AcknowledgeForm,
  DeclareForm,
  LettersOnForm,
  LettersOffForm,
  AchieveForm,
  LetGoForm,
  TakeUpForm,
  TickForm,
  UntickForm,
  RemoveActionForm,
  SignpostForm,
  RemoveSignpostForm,
  ShortlistForm,
  RemoveShortlistedForm,
])

export const planVerbs = [
  ...(['draft', 'share', 'take-back', 'ask-change', 'acknowledge', 'declare', 'letters-on', 'letters-off'] as const),
  ...(['achieve', 'let-go', 'take-up', 'tick', 'untick', 'remove-action'] as const),
  ...(['signpost', 'remove-signpost', 'shortlist', 'remove-shortlisted'] as const),
] as const
export type PlanVerb = (typeof planVerbs)[number]

/** What is pressed about reviews. */
export const AnswerReviewForm = z.strictObject({
  ...at,
  verb: z.literal('answer'),
  outcome: z.enum(outcomes, 'choose-outcome'),
  words: words(1000),
  evidence: z.enum(evidences, 'choose-evidence').optional(),
  confirmedBy: z.enum(confirmations, 'choose-evidence').optional(),
})
export const AgreeReviewForm = z.strictObject({ ...at, verb: z.literal('agree'), dueOn: calendarDate('which-day') })
export const HoldReviewForm = z.strictObject({
  ...at,
  verb: z.literal('hold'),
  reasonCode: z.enum(holdReasons, 'choose-reason'),
})
export const ResumeReviewForm = press('resume')
export const ExemptReviewForm = z.strictObject({
  ...at,
  verb: z.literal('exempt'),
  reasonCode: z.enum(exemptReasons, 'choose-reason'),
  words: words(300),
})
export const ReviewPress = z.discriminatedUnion('verb', [
  AnswerReviewForm,
  AgreeReviewForm,
  HoldReviewForm,
  ResumeReviewForm,
  ExemptReviewForm,
])
export const reviewVerbs = ['answer', 'agree', 'hold', 'resume', 'exempt'] as const
export type ReviewVerb = (typeof reviewVerbs)[number]

/** What an adult lets their adviser see of exploring. */
export const ShareExploringForm = z.strictObject({
  ...at,
  kinds: z
    .array(z.enum(['stopped', 'compared', 'stated'], 'odd'), 'odd')
    .max(3, 'odd')
    .default([]),
  items: z.array(id, 'odd').max(200, 'odd').default([]),
})
