/** Transcripts with names whose places are known, made from a seed. For trying the scan. */
export type Kind =
  | 'plain'
  | 'possessive'
  | 'plural'
  | 'without-form'
  | 'spaced'
  | 'misspelt'
  | 'small-letters'
  | 'alias'
  | 'domain'
  | 'brand'
  | 'everyday'
export type Planted = { at: number; length: number; kind: Kind }
type Register = { names: string[]; aliases: string[]; domains: string[] }

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

const heads =
  'Bell Hollin Marlow Thorn Ash Brack Kings Whit Pen Llan Cwm Black Red Stone Oak Elder Far Nether Upper Wester Raven Hazel Birk Scar Dun Carr Holm Beck Moor Glen Tre Aber'.split(
    ' ',
  )
const tails =
  'house field ford ton well wick bridge gate dale mere side brook croft worth by thwaite head stead combe leigh'.split(
    ' ',
  )
const trades =
  'Joinery,Nurseries,Engineering,Care Homes,Bakery,Transport,Dental Practice,Veterinary Centre,Roofing,Garages,Plastics,Foods,Printers,Electrical,Architects,Accountants,Community Trust,Housing Association,Farm Shop,Logistics,Textiles,Steel,Motors,Hotel,Construction'.split(
    ',',
  )
const forms = [' Ltd', ' Limited', ' plc', ' LLP', '', '', ' CIC']

/** So many organisations, some with another name or an address on the web. */
export const registerOf = (seed: number, count: number): Register => {
  const next = random(seed)
  const names = new Set<string>()
  while (names.size < count) {
    const place = pick(heads, next) + pick(tails, next)
    const second = next() < 0.2 ? ` & ${pick(heads, next)}${pick(tails, next)}` : ''
    names.add(`${place}${second} ${pick(trades, next)}${pick(forms, next)}`)
    if (names.size < count && next() < 0.15)
      names.add(`${place} ${pick(['Primary School', 'High School', 'College', 'Academy'], next)}`)
  }
  const all = [...names]
  return {
    names: all,
    aliases: all
      .slice(0, Math.ceil(count / 20))
      .map((name, index) =>
        `${name.split(' ')[0]}s ${pick(['Yard', 'Works', 'Lane Site'], next)} ${index}`.replace(/ \d+$/, ''),
      ),
    domains: all
      .slice(0, Math.ceil(count / 5))
      .map(name => `https://www.${name.toLowerCase().replace(/[^a-z]+/g, '')}.co.uk`),
  }
}

const misspelt = (name: string, next: () => number): string => {
  const at = 2 + Math.floor(next() * (name.length - 4))
  if (!/[a-z]/.test(name[at] ?? '') || !/[a-z]/.test(name[at + 1] ?? '')) return misspelt(name, next)
  return pick(
    [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + name[at] + name.slice(at),
      name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
      `${name.slice(0, at)}e${name.slice(at + 1)}`,
    ],
    next,
  )
}

const withoutForm = (name: string): string => name.replace(/ (Ltd|Limited|plc|LLP|CIC)$/, '')

const said = (register: Register, next: () => number): { words: string; kind: Kind } => {
  const name = pick(register.names, next)
  const core = withoutForm(name)
  switch (
    pick(
      [
        'plain',
        'possessive',
        'plural',
        'without-form',
        'spaced',
        'misspelt',
        'misspelt',
        'small-letters',
        'alias',
        'domain',
        'brand',
        'everyday',
      ] as const,
      next,
    )
  ) {
    case 'plain':
      return { words: name, kind: 'plain' }
    case 'possessive':
      return { words: `${core}’s`, kind: 'possessive' }
    case 'plural':
      return { words: core.endsWith('s') ? core.slice(0, -1) : `${core}s`, kind: 'plural' }
    case 'without-form':
      return { words: core.replace(' & ', ' and '), kind: 'without-form' }
    case 'spaced':
      return { words: core.replace(' ', pick(['-', '', '  '], next)), kind: 'spaced' }
    case 'misspelt':
      return { words: misspelt(core, next), kind: 'misspelt' }
    case 'small-letters':
      return { words: core.toLowerCase(), kind: 'small-letters' }
    case 'alias':
      return { words: pick(register.aliases, next), kind: 'alias' }
    case 'domain':
      return { words: pick(register.domains, next).replace('https://', ''), kind: 'domain' }
    case 'brand':
      return {
        words: pick(
          [
            'Tesco',
            'Sainsburys',
            'Mcdonalds',
            'British Gas',
            'M&S',
            'Marks and Spencer',
            'Greggs',
            'Royal Mail',
            'BT',
            'Wetherspoons',
            'Asda',
            'John Lewis',
          ],
          next,
        ),
        kind: 'brand',
      }
    case 'everyday':
      return {
        words: pick(['Boots', 'Next', 'Apple', 'The Range', 'Shell', 'Iceland', 'Halfords', 'New Look'], next),
        kind: 'everyday',
      }
  }
}

const frames = [
  'I started at %.',
  'My mum worked for % until I was nine.',
  'There was a job going with %, so I went.',
  'We had a van from % outside.',
  'I left % in the spring, and I do not regret it.',
  'Somebody at % took a chance on me.',
  'People said % would close.',
]
const filler = [
  'The next morning I put my boots on and went to work.',
  'First I was shy. Then I learned to ask.',
  'I am the target of every joke in the office, and I like it.',
  'Three of us shared a room over the shop.',
  'Nobody at home had stayed on at school, and Mrs Patel noticed.',
  'My brother sold apples from a stall in Bradford on Saturdays.',
  'You have to focus, and you have to be on time.',
  'It was a range of jobs: cleaning, lifting, driving.',
  'Sky was grey the day I signed on. In January I moved to Cardiff.',
  'The teacher, Mr Jones, let me fix the mower.',
  'When the bell rang we all ran. Luck came into it.',
  'On Monday the boss said go ahead. The nest in the roof was left alone.',
  'I did a course in Leeds on Tuesday nights with Aunt Rose.',
  'Red lights, ford, bridge: I know every stone of that road.',
]

/** Transcripts of some twenty sentences with a few names each. */
export const transcriptsOf = (
  seed: number,
  count: number,
  register: Register,
): { text: string; names: Planted[] }[] => {
  const next = random(seed + 1_000)
  return Array.from({ length: count }, () => {
    let text = ''
    const names: Planted[] = []
    for (let sentence = 0; sentence < 18; sentence++) {
      text += text ? ' ' : ''
      if (next() < 0.75) text += pick(filler, next)
      else {
        const { words, kind } = said(register, next)
        const [before = '', after = ''] = pick(frames, next).split('%')
        names.push({ at: text.length + before.length, length: words.length, kind })
        text += before + words + after
      }
    }
    return { text, names }
  })
}
