import { randomInt } from 'node:crypto'

/** Letters and digits nobody takes for one another on the telephone; no vowel, so no words. */
const alphabet = 'CDFGHJKMNPQRTVWXY34679'

const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')

/** What an adult says on the telephone so that their request is found: `AR-7K3M-9Q`. It opens nothing. */
export const newReference = (): string => `AR-${letters(4)}-${letters(2)}`

/** A reference as it was typed, however it was typed; null where it is none. */
export const referenceTyped = (typed: string): string | null => {
  const [, first, last] =
    /^(?:AR)?([A-Z\d]{4})([A-Z\d]{2})$/.exec(typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '')) ?? []
  return first && last ? `AR-${first}-${last}` : null
}
