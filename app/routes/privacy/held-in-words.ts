import type { Language, Words } from '~/text'
import { dateInWords, momentInWords } from '~/text/when'
import { type Saying, sayings } from './sayings'

/** A column's name for people: of its table where it means something else there. */
export const columnInWords = (table: string, column: string, { columns, mine }: Words['privacy']): string =>
  columns[`${table}.${column}`] ?? columns[column] ?? mine.unnamed

const sayingOf = (table: string, column: string): Saying | undefined =>
  (sayings as { readonly [table: string]: { readonly [column: string]: Saying } })[table]?.[column]

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/

/** A value as people read it: a day or a moment by the clock of London, a code in words, the rest as it was written. */
export const valueInWords = (
  at: { table: string; column: string; value: string },
  words: Words,
  language: Language,
): string => {
  const { table, column, value } = at
  const said = sayingOf(table, column)?.(value, words) ?? value
  if (day.test(said)) return dateInWords(language, said)
  return moment.test(said) ? momentInWords(language, said) : said
}
