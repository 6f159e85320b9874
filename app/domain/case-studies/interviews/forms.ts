import { z } from 'zod'
import { calendarDate, carried, timeOfDay, wholeNumber } from '../../kernel/shapes'

type Say<K extends string> = { [key in K]: string }

export const places = ['remote', 'travel', 'venue'] as const

const where = (message: string) =>
  z
    .string()
    .trim()
    .max(300, message)
    .refine(typed => !/\p{Cc}|\p{Surrogate}/u.test(typed), message)
    .optional()

export const OfferSlots = (
  say: Say<'day' | 'from' | 'minutes' | 'several' | 'weeks' | 'place' | 'venue' | 'recordist'>,
) =>
  z.strictObject({
    recordistId: carried.optional(),
    day: calendarDate(say.day),
    from: timeOfDay(say.from),
    minutes: wholeNumber(say.minutes, 30, 240),
    several: wholeNumber(say.several, 1, 5),
    weeks: wholeNumber(say.weeks, 1, 12),
    place: z.enum(places, say.place),
    venue: where(say.venue),
  })

export const NamedSlot = z.strictObject({ interviewSlotId: carried })

/** A time chosen by the contributor, or by staff for them. */
export const ChooseTime = (say: Say<'slot' | 'where'>) =>
  z.strictObject({
    story: carried.optional(),
    contributionId: carried.optional(),
    slotId: z.string(say.slot).min(1, say.slot).max(200, say.slot),
    where: where(say.where),
  })

/** One press about one contribution. */
export const NamedStory = z.strictObject({ story: carried.optional(), contributionId: carried.optional() })
