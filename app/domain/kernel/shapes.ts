import { z } from 'zod'

const months = [
  ['january', 'ionawr'],
  ['february', 'chwefror'],
  ['march', 'mawrth'],
  ['april', 'ebrill'],
  ['may', 'mai'],
  ['june', 'mehefin'],
  ['july', 'gorffennaf'],
  ['august', 'awst'],
  ['september', 'medi'],
  ['october', 'hydref'],
  ['november', 'tachwedd'],
  ['december', 'rhagfyr'],
]

/** A month as a number, whether typed as one or by its name, whole or at least its first three letters. */
const monthOf = (typed: string): string => {
  const word = typed.toLowerCase().replace(/\.$/, '')
  if (word.length < 3) return typed
  const index = months.findIndex(names => names.some(name => name.startsWith(word)))
  return index < 0 ? typed : String(index + 1)
}

const iso = (day: string, month: string, year: string) =>
  [year.length === 2 ? `20${year}` : year, monthOf(month).padStart(2, '0'), day.padStart(2, '0')].join('-')

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')

/** Three boxes, or one text such as 14/3/2027, as an ISO date; nothing typed is undefined, anything else stays as it is. */
const dateTyped = (value: unknown): unknown => {
  if (typeof value === 'string') {
    const [, day, month, year] = /^(\d{1,2})[/. ](\d{1,2}|\p{L}+)[/. ](\d{4})$/u.exec(value.trim()) ?? []
    return day && month && year ? iso(day, month, year) : value.trim() || undefined
  }
  if (value === null || typeof value !== 'object') return value ?? undefined

  const typed = new Map(Object.entries(value))
  const [day, month, year] = [text(typed.get('day')), text(typed.get('month')), text(typed.get('year'))]
  return day || month || year ? iso(day, month, year) : undefined
}

/** Hours and minutes from the usual ways of writing them (9:30, 9.30, 0930, 9, 2pm, 2:15 pm), as HH:MM. */
const timeTyped = (value: unknown): unknown => {
  const written = text(value).toLowerCase()
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?\.?m?\.?$/.exec(written) ?? []
  if (hour === undefined) return written || undefined

  const spoken = Number(hour)
  if (half && (spoken < 1 || spoken > 12)) return written
  const hours = half ? (spoken % 12) + (half === 'p' ? 12 : 0) : spoken
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/**
 * A day of the calendar, as `YYYY-MM-DD`. Reads the three boxes of a date field (`{ day, month, year }`), and one
 * text. `message` is the sentence beside the field when it is no real day.
 */
export const calendarDate = (message: string) => z.preprocess(dateTyped, z.iso.date(message))

/** A day that may be left out: three empty boxes are nothing. (`.optional()` would not do: empty boxes are still sent.) */
export const optionalCalendarDate = (message: string) => z.preprocess(dateTyped, z.iso.date(message).optional())

/** A time of day, as `HH:MM` on the 24-hour clock. `message` is the sentence beside the field when it is none. */
export const timeOfDay = (message: string) =>
  z.preprocess(timeTyped, z.string(message).regex(/^([01]\d|2[0-3]):[0-5]\d$/, message))

const unstorable = /\p{Cc}|\p{Surrogate}/u

/** One line of text, trimmed, between one and `most` characters, that the database can keep. One message says it all. */
export const lineOfText = (message: string, most: number) =>
  z
    .string(message)
    .max(most * 4 + 100, { error: message, abort: true })
    .trim()
    .min(1, message)
    .max(most, message)
    .refine(typed => !unstorable.test(typed), message)

/** An e-mail address as we keep it: trimmed, in small letters. */
export const emailAddress = (message: string) =>
  z
    .string(message)
    .max(400, { error: message, abort: true })
    .trim()
    .toLowerCase()
    .max(254, message)
    .pipe(z.email(message))

/** A whole number in a range, typed. */
export const wholeNumber = (message: string, least: number, most: number) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

/** An id or token carried along, or taken from the address. What it opens, if anything, is for the database to say. */
export const carried = z.string().min(1).max(200)
