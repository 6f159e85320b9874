/** Transcripts that name people at known places, made from a seed. For trying the scan. */
export type PersonKind = 'first-name' | 'full-name' | 'possessive' | 'title' | 'relation' | 'called' | 'everyday'
export type PersonPlanted = { at: number; length: number; kind: PersonKind }

const random = (seed: number) => {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T
const words = (text: string): string[] => text.split(' ')

const firsts = words(
  'Maggie Craig Aisha Tomasz Sian Dafydd Priya Kwame Fatima Gareth Moira Declan Bronwen Imran Svetlana Duncan Gemma Olu Wayne Nia',
)
/** Names that no list knows: people are still named after who they are. */
const rare = words('Zebulon Ottilie Kaspar Xanthe Tirion Bexley Oisin Yardena Fenwick Marisol')
const everyday = words('Rose Will Grace Mark Dawn Penny Frank Hazel Joy Ray')
const surnames = words('Pritchard Okafor Hughes Banerjee Nowak Tranter Wetherby Llewellyn Ahmed Scargill')
const relations = words('brother sister neighbour mate manager teacher cousin friend boss colleague')
const titles = ['Mr', 'Mrs', 'Miss', 'Dr', 'Auntie', 'Uncle', 'Nain', 'Grandad']

const said: { [kind in PersonKind]: (next: () => number) => [before: string, name: string, after: string] } = {
  'first-name': next => [
    pick(['It was ', 'I sat next to ', 'Then ', 'I learned it from '], next),
    pick(firsts, next),
    ' who showed me how.',
  ],
  'full-name': next => [
    'The first person I met there was ',
    `${pick(firsts, next)} ${pick(surnames, next)}`,
    ', on the early turn.',
  ],
  possessive: next => [pick(['We met in ', 'I still use '], next), pick(firsts, next), '’s old van.'],
  title: next => [
    pick(['Our form was taken by ', 'I was sent to '], next),
    `${pick(titles, next)} ${pick(surnames, next)}`,
    ' and nobody spoke.',
  ],
  relation: next => [`My ${pick(relations, next)} `, pick([...rare, ...firsts], next), ' got me the job.'],
  called: next => [
    `There was a ${pick(['lad', 'woman', 'man', 'nurse'], next)} called `,
    pick([...rare, ...firsts], next),
    ' on the line.',
  ],
  everyday: next => [
    pick(['It was always ', 'I worked beside ', 'We all liked '], next),
    pick(everyday, next),
    ' who made the tea.',
  ],
}
const kinds = Object.keys(said) as PersonKind[]

/** Sentences that name nobody, with words that look as if they did. */
const nobody = [
  'I grew up near the sea and left at sixteen.',
  'Rose bushes grew by the gate.',
  'Will I stay? I think so.',
  'Mark my words, it gets easier.',
  'We moved to Chester in May and to Florence Road in June.',
  'On Monday I did Maths and History.',
  'My mum worked nights and my dad drove a bus.',
  'The Welsh lessons were on Friday.',
  'Joy is a big word, but it was one.',
  'Dawn is the best hour on a farm.',
  'I did a Level Two at the college in Bangor.',
  'Nobody told me about Jobseekers.',
  'Frank talk was the rule in our house.',
  'We sang in the Jubilee Hall every Christmas.',
  'I passed my test in Aberystwyth at the third go.',
]

/** So many transcripts, each with where it names people. */
export const peopleTranscripts = (seed: number, count: number): { text: string; people: PersonPlanted[] }[] => {
  const next = random(seed)
  return Array.from({ length: count }, () => {
    const people: PersonPlanted[] = []
    let text = ''
    for (let sentence = 0; sentence < 10; sentence++) {
      if (text) text += ' '
      if (next() < 0.55) {
        text += pick(nobody, next)
        continue
      }
      const kind = pick(kinds, next)
      const [before, name, after] = said[kind](next)
      people.push({ at: text.length + before.length, length: name.length, kind })
      text += before + name + after
    }
    return { text, people }
  })
}
