/** A word of a text: where it stands, and how it is compared. */
export type Token = {
  /** As characters of the text; `end` is not in it. */
  start: number
  end: number
  /** Small letters without marks; nothing for the little words that join a name. */
  key: string
  capital: boolean
  /** Nothing of the same sentence stands before it. */
  first: boolean
  /** It cannot belong to one name with the word before it. */
  apart: boolean
}

const marks = /\p{M}/gu
const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu
const joins: ReadonlySet<string> = new Set(['and', 'a', 'ac', 'y', 'yr'])
const abbreviation = /^(?:st|dr|mr|mrs|ms|co|ltd|bros|no|\p{L})$/u

/** Letters and digits alone, small and without marks: `Café-Noir’s` is `cafenoirs`. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A little word that people leave out of a name or write as a sign. */
export const isJoin = (key: string): boolean => joins.has(key)

/** A text as words, each with its place. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let last: Token | undefined
  for (const match of text.matchAll(word)) {
    const start = match.index
    const between = last ? text.slice(last.end, start) : ''
    const ended = /[!?:;…]|\n\s*\n/.test(between) || (between.includes('.') && !abbreviation.test(last?.key ?? ''))
    const token: Token = {
      start,
      end: start + match[0].length,
      key: keyOf(match[0]),
      capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
      first: !last || ended,
      apart: !last || ended || !/^[\s\-–—‑'’.&/+]{0,4}$/u.test(between),
    }
    tokens.push(token)
    last = token
  }
  return tokens
}

/** Is it written almost without capitals, as when somebody typed in a hurry? Then capitals say nothing. */
export const isCaseless = (tokens: readonly Token[]): boolean => {
  const firsts = tokens.filter(({ first }) => first)
  return firsts.length > 0 && firsts.filter(({ capital }) => capital).length < firsts.length / 2
}
