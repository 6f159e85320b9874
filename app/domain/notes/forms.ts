import { z } from 'zod'
import { keeps } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

export const NoteForm = z.strictObject({
  adviceId: z.string().max(64).optional(),
  words: z
    .string('say-note')
    .trim()
    .min(1, 'say-note')
    .max(8000, 'too-long')
    .refine(text => text.isWellFormed() && !text.includes('\u0000'), 'odd-letters'),
})

/** Which verb of the adult's page stands in its address. */
const at = { asking: z.string().max(128).optional() }
export const KeepForm = z.strictObject({ ...at, verb: z.literal('keep'), keep: z.enum(keeps, 'choose-keep') })
export const HandOnForm = z.strictObject({ ...at, verb: z.literal('hand-on') })
export const NotesPress = z.discriminatedUnion('verb', [KeepForm, HandOnForm])
export const notesVerbs = ['keep', 'hand-on'] as const
export type NotesVerb = (typeof notesVerbs)[number]
