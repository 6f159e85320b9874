import type { Language } from '~/text'
import { dateInWords, dayInShort, dayInWords, momentInWords, timeInWords, timesInWords } from '~/text/when'
import { useLanguage } from './words'

type Instant = Date | string

const forms = {
  day: dayInWords,
  short: dayInShort,
  date: dateInWords,
  time: (_: Language, at: Instant) => timeInWords(at),
  moment: momentInWords,
}

const machine = (at: Instant) => (typeof at === 'string' ? at : at.toISOString())

/** A day or a moment, written for people in the page's language and marked for machines. */
export const When = ({ at, form = 'day' }: { at: Instant; form?: keyof typeof forms }) => (
  <time dateTime={machine(at)}>{forms[form](useLanguage(), at)}</time>
)

/** From a moment to another on the same day: "Tuesday 9 March 2027, 10:00 to 12:00". */
export const WhenSpan = ({ from, to }: { from: Instant; to: Instant }) => (
  <time dateTime={machine(from)}>{timesInWords(useLanguage(), from, to)}</time>
)
