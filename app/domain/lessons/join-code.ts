import { randomInt } from 'node:crypto'

/** Symbols of a join code: 28, none of which is taken for another on a board (no O or 0, I, L or 1, B, S or Z). */
export const symbols = '23456789ACDEFGHJKMNPQRTUVWXY'

/** 28⁷ is over thirteen thousand million: at 7,200 guesses an hour, 2,000 open lessons are found once in six weeks or so. */
const length = 7

/** What a reader writes for a symbol that is not there. */
const readAs: { [typed: string]: string } = { B: '8', S: '5', Z: '2' }

/** A new code. */
export const newCode = (): string => Array.from({ length }, () => symbols[randomInt(symbols.length)]).join('')

/** The code somebody meant: in either case, with or without spaces and dashes. Null where it can be none. */
export const codeTyped = (typed: string): string | null => {
  const plain = [...typed.toUpperCase().replace(/[\s\-–—.]/g, '')].map(symbol => readAs[symbol] ?? symbol).join('')
  return plain.length === length && [...plain].every(symbol => symbols.includes(symbol)) ? plain : null
}

/** The code as it stands on a board, in two groups. */
export const shownCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
