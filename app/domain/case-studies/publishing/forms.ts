import { z } from 'zod'
import { carried } from '../../kernel/shapes'

type Say<K extends string> = { [key in K]: string }

const oddLetters = /(?![\n\t])[\p{Cc}\p{Surrogate}]/u
const words = (message: string, most: number) =>
  z
    .string(message)
    .max(most * 2, { error: message, abort: true })
    .transform(text => text.replace(/\r\n?/g, '\n').trim())
    .refine(text => text.length > 0 && text.length <= most && !oddLetters.test(text), message)

const own = { story: carried }
const named = { contributionId: carried }

export const StoryNamed = z.strictObject(named)
export const StoryReason = (say: Say<'reason'>) => z.strictObject({ ...named, reason: words(say.reason, 500) })
export const OwnStory = z.strictObject(own)
export const OwnChanges = (say: Say<'words'>) => z.strictObject({ ...own, words: words(say.words, 2_000) })
export const OwnApproval = (say: Say<'sure'>) =>
  z.strictObject({
    ...own,
    seen: z.string().length(64),
    sure: z.literal('on', say.sure),
  })
export const FlagAsEmployer = (say: Say<'question' | 'kind' | 'words'>) =>
  z.strictObject({
    ...named,
    question: z.coerce.number(say.question).int(say.question).min(1, say.question).max(30, say.question),
    kind: z.enum(['naming', 'confidential'], say.kind),
    words: words(say.words, 1_000),
  })
export const SettleEmployerFlag = (say: Say<'outcome' | 'answer'>) =>
  z.strictObject({
    ...named,
    employerFlagId: carried,
    outcome: z.enum(['changed', 'left'], say.outcome),
    answer: words(say.answer, 1_000),
  })
