import { commonWords, littleWords } from './common-words'
import { standsLikeName } from './company'
import { distance } from './distance'
import { domainsIn } from './domains'
import type { FoundName } from './found-name'
import { type Entry, isLegalForm, type Lexicon, nearKeys } from './lexicon'
import { isCaseless, isJoin, type Token, tokensOf } from './tokens'

type Text = { text: string; tokens: readonly Token[]; caseless: boolean }

/** Some words in a row, as they would be looked up. */
type Stretch = { from: number; to: number; key: string; words: number }

/** A person's slips: one wrong letter in a short name, two in a long one. */
const slips = (key: string): number => (key.length >= 10 ? 2 : key.length >= 5 ? 1 : 0)

/** A key with what an ending may have added: the bakery's, the bakeries. */
const endings = (key: string): string[] => [
  key,
  ...(key.endsWith('s') ? [key.slice(0, -1)] : [`${key}s`]),
  ...(key.endsWith('es') ? [key.slice(0, -2)] : []),
  ...(key.endsWith('ies') ? [`${key.slice(0, -3)}y`] : []),
  ...(key.endsWith('y') ? [`${key.slice(0, -1)}ies`] : []),
]

const inCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** The rows of words that begin at one word, longest first. None crosses the end of a sentence or a comma. */
const stretchesAt = ({ tokens }: Text, from: number, most: number): Stretch[] => {
  const found: Stretch[] = []
  let [key, words] = ['', 0]
  for (let to = from; to < tokens.length && words < most; to++) {
    const token = tokens[to]
    if (!token || (to > from && token.apart)) break
    if (isJoin(token.key)) {
      if (to === from) return []
      continue
    }
    key += token.key
    words++
    found.unshift({ from, to: to + 1, key, words })
  }
  return found
}

const fits = (entry: Entry, stretch: Stretch, { text, tokens, caseless }: Text): boolean => {
  const [first, last] = [tokens[stretch.from], tokens[stretch.to - 1]]
  if (!first || !last) return false
  const row = tokens.slice(stretch.from, stretch.to)
  if (stretch.words > entry.words && row.every(({ key }) => littleWords.has(key))) return false
  const written = text.slice(first.start, last.end)
  const possessive = /['’]s$/u.test(written) || /^['’]/u.test(text.slice(last.end))
  if (entry.key.length <= 3 && entry.source !== 'alias')
    return inCapitals(written.replace(/['’]s$/u, '').replace(/\band\b/u, '')) && stretch.words <= entry.words
  if (entry.ordinary) return standsLikeName(tokens, stretch.from, stretch.to, { caseless, possessive })
  if (entry.words > 1 || entry.source === 'alias') return entry.key.length > 4 || first.capital
  // A single everyday-looking word wants its capital, unless the text has none at all.
  return first.capital || caseless || (entry.source === 'brand' && !commonWords.has(entry.key))
}

const exactly = (stretch: Stretch, text: Text, { exact }: Lexicon): Entry | undefined => {
  for (const key of endings(stretch.key)) {
    const entry = exact.get(key)
    if (entry && (key === stretch.key || key.length > 3) && fits(entry, stretch, text)) return entry
  }
  return undefined
}

const nearly = (stretch: Stretch, text: Text, { near }: Lexicon): Entry | undefined => {
  const first = text.tokens[stretch.from]
  if (!first || stretch.key.length < 5 || (!first.capital && !text.caseless)) return undefined
  if (stretch.words === 1 && (commonWords.has(stretch.key) || (first.first && stretch.key.length < 7))) return undefined
  let best: { entry: Entry; off: number } | undefined
  for (const key of stretch.key.endsWith('s') ? [stretch.key, stretch.key.slice(0, -1)] : [stretch.key]) {
    const most = slips(key)
    for (let length = key.length - most; length <= key.length + most; length++)
      for (const at of nearKeys(key, length))
        for (const entry of near.get(at) ?? []) {
          if (Math.abs(entry.words - stretch.words) > 1 || (text.caseless && entry.words === 1)) continue
          const allowed = Math.min(most, slips(entry.key))
          const off = distance(key, entry.key, Math.min(allowed, (best?.off ?? 9) - 1))
          if (off <= allowed && off < (best?.off ?? 9)) best = { entry, off }
        }
  }
  return best?.entry
}

/** Where the found words end: a possessive is not part of the name, the legal form after it is. */
const placeOf = ({ text, tokens }: Text, { from, to }: Stretch, entry: Entry): FoundName & { next: number } => {
  const [first, last, after] = [tokens[from], tokens[to - 1], tokens[to]]
  const start = first?.start ?? 0
  const legal = after && !after.apart && isLegalForm(after.key) && after.capital ? after : undefined
  const written = text.slice(start, (legal ?? last)?.end ?? start)
  const found = written.replace(/(?<=\p{L}{3})['’]s$/u, ending => (entry.name.endsWith(ending) ? ending : ''))
  const { name, source } = entry
  return { found, name, source, position: start, length: found.length, next: legal ? to + 1 : to }
}

const namesFrom = (text: Text, at: number, lexicon: Lexicon) => {
  const stretches = stretchesAt(text, at, lexicon.mostWords + 1)
  for (const look of [exactly, nearly])
    for (const stretch of stretches) {
      const entry = look(stretch, text, lexicon)
      if (entry) return placeOf(text, stretch, entry)
    }
  return null
}

const overlaps = (one: FoundName, other: FoundName): boolean =>
  one.position < other.position + other.length && other.position < one.position + one.length

/** Every name of an organisation, brand or address in what somebody said, in order. No two lie over each other. */
export const namesIn = (said: string, lexicon: Lexicon): FoundName[] => {
  const tokens = tokensOf(said)
  const text = { text: said, tokens, caseless: isCaseless(tokens) }
  const found: FoundName[] = []
  for (const one of domainsIn(said, lexicon)) if (!found.some(other => overlaps(one, other))) found.push(one)

  for (let at = 0; at < tokens.length; ) {
    const name = namesFrom(text, at, lexicon)
    if (!name) {
      at++
      continue
    }
    const { next, ...one } = name
    if (!found.some(other => overlaps(one, other))) found.push(one)
    at = Math.max(next, at + 1)
  }
  return found.sort((one, other) => one.position - other.position)
}
