import { type Language, localeOf } from './index'

const zone = 'Europe/London'
type Instant = Date | string

const written = (language: Language, at: Instant, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, ...options }).format(new Date(at))

/** "Thursday 14 January 2027", by the clock of Europe/London. A date column, midnight UTC, is its own day. */
export const dayInWords = (language: Language, at: Instant): string =>
  `${written(language, at, { weekday: 'long' })} ${dateInWords(language, at)}`

/** "Thu 14 Jan", for tables. */
export const dayInShort = (language: Language, at: Instant): string =>
  `${written(language, at, { weekday: 'short' })} ${written(language, at, { day: 'numeric', month: 'short' })}`

/** "14 January 2027". */
export const dateInWords = (language: Language, at: Instant): string =>
  written(language, at, { day: 'numeric', month: 'long', year: 'numeric' })

/** "9:30". */
export const timeInWords = (at: Instant): string =>
  written('en', at, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).replace(/^0(?=\d)/, '')

/** "14 January 2027, 9:30". */
export const momentInWords = (language: Language, at: Instant): string =>
  `${dateInWords(language, at)}, ${timeInWords(at)}`

/** "Thursday 14 January 2027, 9:30 to 10:30". */
export const timesInWords = (language: Language, from: Instant, to: Instant): string =>
  `${dayInWords(language, from)}, ${timeInWords(from)} ${language === 'cy' ? 'i' : 'to'} ${timeInWords(to)}`

/** "a, b and c"; in Welsh "a, b ac c" before a vowel. */
export const listInWords = (language: Language, items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const and = language === 'en' ? 'and' : /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a'
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
