import { z } from 'zod'
import { carried, wholeNumber } from '../kernel/shapes'
import { pictures } from './pictures'

export { pictures } from './pictures'

/** Messages are codes; the words for each are in the texts. */
export const StartForm = z.object({
  plan: carried,
  institutionId: carried,
  groupId: z.string().max(60).default(''),
  yearGroup: z.union([z.literal('adult'), wholeNumber('year', 0, 14)], { error: 'year' }),
  headCount: wholeNumber('head-count', 1, 60),
  writing: z.literal('yes').optional(),
})

export const JoinForm = z.object({
  code: z.string('code').max(100, 'code').trim().min(1, 'code'),
  pair: z.literal('yes').optional(),
})

const picture = z.coerce
  .number('picture')
  .int('picture')
  .min(0, 'picture')
  .max(pictures.length - 1, 'picture')

export const AgainForm = z.object({
  code: z.string('code').max(100, 'code').trim().min(1, 'code'),
  first: picture,
  second: picture,
  third: picture,
})

const typed = (most: number) =>
  z
    .string('thought')
    .max(most * 4, { error: 'thought-long', abort: true })
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .refine(text => text.length <= most, 'thought-long')
    // A NUL and half a surrogate pair cannot be kept.
    .refine(text => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text), 'thought-odd')

/** A clip kept, with a thought where the class writes. */
export const KeepForm = z.object({ place: carried, text: typed(2000).default('') })
export const TalkForm = z.object({ text: typed(2000).refine(text => text !== '', 'thought') })

export const LessonNamed = z.object({ lessonId: carried })
export const SeatNamed = z.object({ lessonId: carried, seatId: carried })
export const ThoughtNamed = z.object({ lessonId: carried, seatThoughtId: carried })
export const OwnThoughtNamed = z.object({ seatThoughtId: carried })
export const PassedNamed = z.object({ passedId: carried })
export const StepForm = z.object({ lessonId: carried, move: z.enum(['next', 'back', 'hold', 'go-on', 'longer']) })
export const CountForm = z.object({ lessonId: carried, withoutDevice: wholeNumber('count', 0, 60) })
export const PresentForm = z.object({
  lessonId: carried,
  learnerIds: z.array(z.string().max(60)).max(200).default([]),
})
export const NoteTalkForm = z.object({
  lessonId: carried,
  people: wholeNumber('people', 3, 5),
  surprised: typed(2000).refine(text => text !== '', 'thought'),
  answerIds: z.array(z.string().max(60)).max(200).default([]),
})
export const Press = z.object({})
export const CardForm = z.object({
  code: z.string('card-code').max(40, 'card-code').trim().min(1, 'card-code'),
  first: picture,
  second: picture,
})
