import { z } from 'zod'
import { questionNumber } from '../questions'

/** How somebody listens: with pictures, smaller ones, pictures without sound, sound alone, or words alone. */
export const waysToListen = ['video', 'small', 'quiet', 'sound', 'words'] as const
export type WayToListen = (typeof waysToListen)[number]

export const ChooseWay = z.object({
  way: z.enum(waysToListen, 'Choose one'),
  back: z.string().max(500).optional(),
})

const seconds = z.preprocess(
  typed => (typeof typed === 'string' && typed.trim() === '' ? undefined : typed),
  z.coerce.number('seconds').min(0, 'seconds').max(3_600, 'seconds').optional(),
)
const thought = z.string().max(2_000, 'too-long').default('')

const question = z.string().transform((text, context) => {
  const number = questionNumber(text)
  if (number === null) context.addIssue({ code: 'custom', message: 'question' })
  return number ?? 0
})

/** The part and the thought; sentences beside the fields are found in the texts by their key. */
export const KeepForm = z.object({ slug: z.string().max(80), question, from: seconds, to: seconds, thought })

export const ThoughtForm = z.object({ keptClipId: z.string(), thought })
export const ForgetForm = z.object({ keptClipId: z.string() })
