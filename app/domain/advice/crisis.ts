import { type Crisis, crises, dangers } from './crisis-words'

export type { Crisis }

/** In small letters, without accents and signs, each word one space from the next. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()

/**
 * Whether words speak of danger that cannot wait: harm, abuse, no bed tonight, no food or money today. English and Welsh.
 * A list and no more: it decides what is shown to whoever wrote, and nothing about them. Shown once too often does no harm.
 */
export const crisisIn = (words: string): Crisis[] => {
  const said = plain(words)
  return crises.filter(crisis => dangers[crisis].some(danger => danger.test(said)))
}
