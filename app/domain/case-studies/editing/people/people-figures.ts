import { type PersonKind, peopleTranscripts } from './people-cases'
import { peopleIn } from './people-in'

type Sum = { said: number; found: number }

/** How many of the people named in seeded transcripts are found, in all and by kind, and how much of it names somebody. */
export const peopleFigures = (seed: number, transcripts: number, look = peopleIn) => {
  const all: Sum = { said: 0, found: 0 }
  const pointed = { raised: 0, right: 0 }
  const kinds = new Map<PersonKind, Sum>()
  for (const { text, people } of peopleTranscripts(seed, transcripts)) {
    const raised = look(text)
    const on = (one: (typeof raised)[number], { at, length }: (typeof people)[number]) =>
      one.position < at + length && at < one.position + one.length
    for (const person of people) {
      const kind = kinds.get(person.kind) ?? { said: 0, found: 0 }
      const hit = raised.some(one => on(one, person)) ? 1 : 0
      kinds.set(person.kind, { said: kind.said + 1, found: kind.found + hit })
      all.said++
      all.found += hit
    }
    pointed.raised += raised.length
    pointed.right += raised.filter(one => people.some(person => on(one, person))).length
  }
  return { ...all, ...pointed, kinds }
}
