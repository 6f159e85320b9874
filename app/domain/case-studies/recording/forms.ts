import { z } from 'zod'
import { carried } from '../../kernel/shapes'

type Say<K extends string> = { [key in K]: string }

const mostLetters = 6_000

const typed = (message: string) =>
  z
    .string(message)
    .max(mostLetters * 2, { error: message, abort: true })
    .refine(text => text.trim().length > 0 && text.replace(/\r\n/g, '\n').length <= mostLetters, message)
    .refine(text => !/[^\P{Cc}\n\r\t]|\p{Surrogate}/u.test(text), message)

/** What an address says of a question. */
const named = { story: carried.optional(), contributionId: carried.optional(), question: carried.optional() }

export const GiveWords = (say: Say<'words'>) => z.strictObject({ ...named, words: typed(say.words) })

/** One press about one question, or about the whole story. */
export const NamedQuestion = z.strictObject({ ...named, and: z.enum(['stay']).optional() })

export const FinishInterview = z.strictObject({ ...named, agreed: z.boolean().optional() })

export const RecordPrompt = z.strictObject({ ...named, language: z.enum(['en', 'cy']), file: z.unknown().optional() })

export const NamedPrompt = z.strictObject({ ...named, language: z.enum(['en', 'cy']) })
