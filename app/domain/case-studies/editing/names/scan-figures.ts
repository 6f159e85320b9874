import { lexiconOf } from './lexicon'
import { namesIn } from './scan'
import { type Kind, registerOf, transcriptsOf } from './scan-cases'

type Sum = { said: number; found: number }

/**
 * How much of what is named in seeded transcripts the scan finds, in all and by kind, and how many of its flags stand on a
 * name.
 */
export const scanFigures = (seed: number, transcripts: number, organisations: number, scan = namesIn) => {
  const register = registerOf(seed, organisations)
  const lexicon = lexiconOf(register)
  const all: Sum = { said: 0, found: 0 }
  const flags = { raised: 0, right: 0 }
  const kinds = new Map<Kind, Sum>()
  for (const { text, names } of transcriptsOf(seed, transcripts, register)) {
    const raised = scan(text, lexicon)
    const on = (one: (typeof raised)[number], { at, length }: (typeof names)[number]) =>
      one.position < at + length && at < one.position + one.length
    for (const name of names) {
      const kind = kinds.get(name.kind) ?? { said: 0, found: 0 }
      const hit = raised.some(one => on(one, name)) ? 1 : 0
      kinds.set(name.kind, { said: kind.said + 1, found: kind.found + hit })
      all.said++
      all.found += hit
    }
    flags.raised += raised.length
    flags.right += raised.filter(one => names.some(name => on(one, name))).length
  }
  return { ...all, ...flags, kinds }
}
