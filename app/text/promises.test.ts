import { describe, expect, test } from 'vitest'
import { languages, type Words, wordsFor } from './index'

/**
 * Nobody is told that funding, a place or a course is theirs: that is for others to say (domain reference 8). Sentences made
 * by functions are looked at as they are written.
 */
const sentences = (words: unknown, at = ''): [place: string, said: string][] => {
  if (typeof words === 'string') return [[at, words]]
  if (typeof words === 'function') return [[at, String(words)]]
  return Object.entries(words as object).flatMap(([key, value]) => sentences(value, `${at}/${key}`))
}

/** What would promise, in any text of the product. */
const promises = [
  /\byou(?: are|’re|'re) (?:not )?(?:eligible|entitled|qualified)\b/i,
  /\byou (?:do not |don’t )?qualify\b/i,
  /\beligib/i,
  /\b(?:rydych|ydych|byddwch)(?: chi)?(?: ddim)? yn gymwys\b/i,
  /\bmae gennych hawl\b/i,
]

/** What would promise where pounds are spoken of. */
const aboutMoney = [
  /\byou(?: will|’ll| can| would) (?:get|receive|have) (?:the |a |your )?(?:£|loan|money|grant|funding)/i,
  /\bguarantee/i,
  /\b(?:g|ch|ng|c)ymwys(?!ter|tr|ed|edig)\b/i,
  /\bwe recommend\b/i,
  /\bbyddwch (?:chi )?yn cael\b/i,
  /\bgwarant/i,
]

const broken = (words: unknown, patterns: readonly RegExp[]) =>
  sentences(words).flatMap(([place, said]) =>
    patterns.filter(pattern => pattern.test(said)).map(pattern => `${place}: ${pattern}`),
  )

describe.each(languages)('in %s', language => {
  const words: Words = wordsFor(language)

  test('nobody is told that they are eligible or qualify', () => {
    expect(broken(words, promises)).toEqual([])
  })

  test('figures promise nothing, and the page says whom to ask', () => {
    expect(broken([words.funding, words.tracker, words.movingOn], aboutMoney)).toEqual([])
    expect(words.funding.ask.bodies.length).toBeGreaterThan(2)
  })
})

test('the patterns can fail', () => {
  expect(broken(['You are eligible', 'You qualify for it', 'Rydych yn gymwys'], promises).length).toBeGreaterThan(2)
  expect(broken({ of: () => 'You will get the loan' }, aboutMoney)).toHaveLength(1)
})
