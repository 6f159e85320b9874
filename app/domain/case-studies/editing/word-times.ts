import type { Cue } from '~/platform/captions'
import { type Token, tokensOf } from './names/tokens'

/** A word of the transcript with the moment at which its middle is said; null where no caption says it. */
export type TimedWord = Token & { fromMs: number | null; toMs: number | null }

type Said = { key: string; fromMs: number; toMs: number }

/** The words of a caption, shared out over its time by their letters. */
const wordsOfCue = ({ startMs, endMs, text }: Cue): (Token & Said)[] =>
  tokensOf(text).map(token => ({
    ...token,
    fromMs: Math.round(startMs + ((endMs - startMs) * token.start) / Math.max(1, text.length)),
    toMs: Math.round(startMs + ((endMs - startMs) * token.end) / Math.max(1, text.length)),
  }))

/** How far to look for a word that the captions say otherwise than the transcript. */
const reach = 12

/** The words of a transcript with their times, found by walking through the captions beside it. */
export const timedWords = (transcript: string, cues: readonly Cue[]): TimedWord[] => {
  const said = cues.flatMap(wordsOfCue)
  let at = 0
  return tokensOf(transcript).map(token => {
    const ahead = said.slice(at, at + reach).findIndex(({ key }) => key === token.key)
    if (ahead < 0) return { ...token, fromMs: null, toMs: null }
    const match = said[at + ahead]
    at += ahead + 1
    return { ...token, fromMs: match?.fromMs ?? null, toMs: match?.toMs ?? null }
  })
}

/** When a passage of the transcript is said, in the cut; null where no caption says so. */
export const timeOfPassage = (words: readonly TimedWord[], from: number, to: number) => {
  const within = words.filter(({ start, end, fromMs }) => start < to && end > from && fromMs !== null)
  const [first, last] = [within[0], within.at(-1)]
  if (first?.fromMs == null || last?.toMs == null || last.toMs <= first.fromMs) return null
  return { fromMs: first.fromMs, toMs: last.toMs }
}

const gap = '\u{f8ff}'

/** A whole sentence takes its full stop along; a part of one leaves it. */
const withItsEnd = (text: string, { from, to }: { from: number; to: number }) => {
  const opens = /(?:^|[.!?:;…"”’\n])\s*$/u.test(text.slice(0, from))
  const end = opens ? (/^[.,;:!?…"”]+/u.exec(text.slice(to))?.[0].length ?? 0) : 0
  return { from, to: to + end }
}

/** Takes parts out of a text and closes the gap as a person would. */
export const withoutParts = (text: string, parts: readonly { from: number; to: number }[]): string =>
  parts.length === 0
    ? text
    : [...parts]
        .sort((one, other) => other.from - one.from)
        .map(part => withItsEnd(text, part))
        .reduce((rest, { from, to }) => `${rest.slice(0, from)}${gap}${rest.slice(to)}`, text)
        .replace(/[ \t]*\u{f8ff}(?:[\s,;:]*\u{f8ff})*[ \t]*(?=[,.;:!?])/gu, '')
        .replace(/[ \t]*\u{f8ff}(?:[ \t]*\u{f8ff})*[ \t]*/gu, ' ')
        .replace(/^[\s,.;:!?]+/, '')
        .replace(/[ \t]+\n|\n[ \t]+/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()

const middle = ({ fromMs, toMs }: Said): number => (fromMs + toMs) / 2

/** Where a moment of the cut comes to lie in a shorter cut, and whether it is still in it. */
export type Shortening = { moved: (ms: number) => number; stays: (ms: number) => boolean }

/** The captions of a shorter cut: the words that went are gone, what follows comes earlier. */
export const captionsOfShorter = (cues: readonly Cue[], { moved, stays }: Shortening): Cue[] =>
  cues.flatMap(cue => {
    const [startMs, endMs] = [moved(cue.startMs), moved(cue.endMs)]
    if (endMs <= startMs) return []
    const gone = wordsOfCue(cue).filter(word => !stays(middle(word)))
    const text = withoutParts(
      cue.text,
      gone.map(({ start, end }) => ({ from: start, to: end })),
    )
    return text ? [{ startMs, endMs, text }] : []
  })

/** The passages of a transcript that a shorter cut no longer says, each unbroken. */
export const passagesGone = (
  words: readonly TimedWord[],
  { stays }: Pick<Shortening, 'stays'>,
): { from: number; to: number }[] => {
  const parts: { from: number; to: number; last: number }[] = []
  words.forEach((word, index) => {
    if (word.fromMs === null || word.toMs === null || stays((word.fromMs + word.toMs) / 2)) return
    const open = parts.at(-1)
    if (open && open.last === index - 1) Object.assign(open, { to: word.end, last: index })
    else parts.push({ from: word.start, to: word.end, last: index })
  })
  return parts.map(({ from, to }) => ({ from, to }))
}
