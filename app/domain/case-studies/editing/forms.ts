import { z } from 'zod'
import { carried, lineOfText } from '../../kernel/shapes'
import type { ContributionState } from '../contribution/contribution'

/** Stories a studio works on, from being told to being heard. */
export const studioStates = [
  'recorded',
  'recorded-partial',
  'in-edit',
  'contributor-review',
  'approved',
  'published',
  'suspended',
] as const satisfies readonly ContributionState[]

type Say<K extends string> = { [key in K]: string }

const question = z.coerce.number().int().min(1).max(30)
const onClip = { contributionId: carried.optional(), story: carried.optional(), question }
const oddLetters = /(?![\n\t])[\p{Cc}\p{Surrogate}]/u

const manyWords = (message: string, most: number) =>
  z
    .string(message)
    .max(most * 2, { error: message, abort: true })
    .transform(text => text.replace(/\r\n?/g, '\n').trim())
    .refine(text => text.length > 0 && text.length <= most && !oddLetters.test(text), message)

/** A moment of a clip as people write it, `1:23.5`, `1:02:03` or `83.5`, in milliseconds. */
export const momentTyped = (message: string) =>
  z.preprocess(
    typed => {
      if (typeof typed !== 'string' || typed.trim() === '') return undefined
      const [, hours = '0', minutes = '0', seconds = ''] =
        /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4}(?:[.,]\d{1,3})?)$/.exec(typed.trim()) ?? []
      return seconds === ''
        ? Number.NaN
        : Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(',', '.'))) * 1000)
    },
    z.number(message).int(message).min(0, message).max(86_400_000, message),
  )

export const ClipNamed = z.strictObject(onClip)
export const WordsOfClip = (say: Say<'transcript'>) =>
  z.strictObject({ ...onClip, transcript: manyWords(say.transcript, 40_000) })

/** A part by its times, or by the words it says; which of them is needed is for the clip to say. */
export const PartOfClip = (say: Say<'from' | 'to' | 'passage' | 'note'>) =>
  z.strictObject({
    ...onClip,
    from: momentTyped(say.from).optional(),
    to: momentTyped(say.to).optional(),
    passage: manyWords(say.passage, 4_000).optional(),
    note: manyWords(say.note, 300).optional(),
  })

export const EditNamed = z.strictObject({ ...onClip, editId: carried })
export const CommentOnClip = (say: Say<'words'>) => z.strictObject({ ...onClip, words: manyWords(say.words, 2_000) })

export const NameNamed = z.strictObject({ ...onClip, nameFlagId: carried })
export const NameWithWords = (say: Say<'words'>) =>
  z.strictObject({ ...onClip, nameFlagId: carried, words: lineOfText(say.words, 200) })

export const PersonNamed = (say: Say<'named'>) => z.strictObject({ ...onClip, named: lineOfText(say.named, 100) })
const onMention = { ...onClip, mentionId: carried }
export const MentionNamed = z.strictObject(onMention)
/** Which words name somebody is asked only where they were not found. */
export const PersonTakenOut = (say: Say<'short'>) =>
  z.strictObject({ ...onMention, passage: lineOfText(say.short, 200).optional() })
export const PersonMasked = (say: Say<'short'>) =>
  z.strictObject({
    ...onMention,
    words: lineOfText(say.short, 200),
    passage: lineOfText(say.short, 200).optional(),
  })

/** Captions as a file's text. What is wrong with it, and in which line, is for whoever reads it. */
export const CaptionsPasted = (say: Say<'captions'>) =>
  z.strictObject({ ...onClip, captions: manyWords(say.captions, 400_000) })

/** The moment at which each line begins. The lines themselves come along, so that nothing is lost on the way. */
export const CaptionsTapped = (say: Say<'line' | 'begins'>) =>
  z.strictObject({
    ...onClip,
    lines: z
      .array(z.strictObject({ text: lineOfText(say.line, 500), at: momentTyped(say.begins) }))
      .min(1)
      .max(600),
  })

export const AddAlias = (say: Say<'alias'>) =>
  z.strictObject({ alias: lineOfText(say.alias, 120), employerId: carried.optional() })
export const AliasNamed = z.strictObject({ aliasId: carried })
