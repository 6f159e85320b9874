import { z } from 'zod'
import { calendarDate, carried, timeOfDay, wholeNumber } from '../kernel/shapes'
import { meetingLengths, meetingWays, offered } from './vocabulary'

/** What may be asked in this area. Messages are codes; the page says them in the reader's language. */

export * from './vocabulary'

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .refine(typed => typed.isWellFormed() && !typed.includes('\u0000'), 'odd-letters')
    .default('')

const line = (most: number) => words(most).refine(typed => !/\p{Cc}/u.test(typed), 'odd-letters')

/** Does a browser open it safely? */
const isSafeLink = (typed: string): boolean =>
  typed.startsWith('https://') && URL.canParse(typed) && new URL(typed).username === ''

const how = {
  minutes: wholeNumber('choose-length', 10, 240).refine(
    typed => meetingLengths.some(minutes => minutes === typed),
    'choose-length',
  ),
  way: z.enum(meetingWays, 'choose-way'),
  place: line(160),
  link: line(300),
  selfBooked: z.coerce.boolean().default(false),
}
type How = { way: string; place: string; link: string }
/** What the way of meeting needs; what belongs to another way stands folded away, and is not looked at. */
const withPlace = ({ way, place, link }: How, { addIssue }: z.RefinementCtx): void => {
  const wrong = (path: 'place' | 'link', message: string) => addIssue({ code: 'custom', path: [path], message })
  if (way === 'in-person' && place === '') wrong('place', 'place-needed')
  if (way === 'video' && link === '') wrong('link', 'link-needed')
  else if (way === 'video' && !isSafeLink(link)) wrong('link', 'link-odd')
}
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** Only what belongs to the way is kept. */
const asWay = <T extends How>(said: T): T => ({
  ...said,
  place: said.way === 'in-person' ? said.place : '',
  link: said.way === 'video' ? said.link : '',
})

export const HoursForm = z
  .strictObject({
    weekday: wholeNumber('choose-day', 1, 7),
    fromTime: timeOfDay('start-needed'),
    toTime: timeOfDay('end-needed'),
    ...how,
  })
  .superRefine((said, context) => {
    withPlace(said, context)
    const room = minutesOf(said.toTime) - minutesOf(said.fromTime)
    const message = room <= 0 ? 'times-turned' : room < said.minutes ? 'hours-short' : null
    if (message) context.addIssue({ code: 'custom', path: ['toTime'], message })
  })
  .transform(asWay)

export const TimeForm = z
  .strictObject({ day: calendarDate('which-day'), from: timeOfDay('start-needed'), ...how })
  .superRefine(withPlace)
  .transform(asWay)

export const RemoveHoursForm = z.strictObject({ hoursId: carried })
export const CloseTimeForm = z.strictObject({ timeId: carried })
export const FeedForm = z.strictObject({})

const timeId = z.string('choose-time').min(1, 'choose-time').max(64)

/** Behind the adult's link. */
const own = { asking: carried }
export const ChooseForm = z.strictObject({ ...own, verb: z.literal('choose'), timeId })
export const MoveOwnForm = z.strictObject({ ...own, verb: z.literal('move'), timeId })
export const CancelForm = z.strictObject({ ...own, verb: z.literal('cancel'), reason: words(300) })
export const AdultPress = z.discriminatedUnion('verb', [ChooseForm, MoveOwnForm, CancelForm])

/** On the page of staff. */
const at = { adviceId: carried }
export const OfferForm = z.strictObject({
  ...at,
  verb: z.literal('offer'),
  // Boxes of which none is ticked are not sent: what stands for them is looked at like what is.
  timeIds: z.array(timeId, 'choose-two').min(offered.least, 'choose-two').max(offered.most, 'choose-two').prefault([]),
})
export const BookForm = z.strictObject({ ...at, verb: z.literal('book'), timeId })
export const MoveForm = z.strictObject({ ...at, verb: z.literal('move'), timeId })
export const CallOffForm = z.strictObject({ ...at, verb: z.literal('call-off'), reason: words(300) })
export const AttendForm = z.strictObject({ ...at, verb: z.literal('attend') })
export const MissForm = z.strictObject({ ...at, verb: z.literal('miss') })
export const StaffPress = z.discriminatedUnion('verb', [
  OfferForm,
  BookForm,
  MoveForm,
  CallOffForm,
  AttendForm,
  MissForm,
])

export const staffVerbs = ['offer', 'book', 'move', 'call-off', 'attend', 'miss'] as const
export type StaffVerb = (typeof staffVerbs)[number]

export const NoteCallForm = z.strictObject({ appointmentId: carried })
