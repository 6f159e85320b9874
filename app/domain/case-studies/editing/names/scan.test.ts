import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance } from './distance'
import { lexiconOf } from './lexicon'
import { namesIn } from './scan'
import { registerOf, transcriptsOf } from './scan-cases'
import { scanFigures } from './scan-figures'

const lexicon = lexiconOf({
  names: [
    'Bellhouse Joinery Ltd',
    'Marlow Nurseries',
    'Hollin Bank School',
    'Café Noir',
    'The Harbour Trust',
    'Pontcanna Glass',
  ],
  aliases: ['the Shed'],
  domains: ['https://www.bellhouse.co.uk/about'],
})
const found = (text: string) => namesIn(text, lexicon).map(one => one.found)

describe('what counts as a name', () => {
  test.each([
    ['I started at Bellhouse Joinery in March.', ['Bellhouse Joinery']],
    ['I started at Bellhouse Joinery Ltd in March.', ['Bellhouse Joinery Ltd']],
    ['It was Bell House Joinery’s van.', ['Bell House Joinery']],
    ['Then bellhouse joinery rang.', ['bellhouse joinery']],
    ['I was with Bellhose Joinery.', ['Bellhose Joinery']],
    ['A Marlow Nursery van came.', ['Marlow Nursery']],
    ['We met in Cafe-Noir.', ['Cafe-Noir']],
    ['We met in CAFÉ NOIR.', ['CAFÉ NOIR']],
    ['I know Harbour Trust well.', ['Harbour Trust']],
    ['We all called it the Shed.', ['Shed']],
    ['Write to jo@bellhouse.co.uk please.', ['jo@bellhouse.co.uk']],
    ['Look at bellhouse dot co dot uk now.', ['bellhouse dot co dot uk']],
    ['See www.somewhere-else.com for it.', ['www.somewhere-else.com']],
    ['I stacked shelves at Tesco.', ['Tesco']],
    ['i stacked shelves at tescos for a year. it was dull.', ['tescos']],
    ['Marks and Spencer sold it. M&S did.', ['Marks and Spencer', 'M&S']],
    ['Mcdonalds was my first job.', ['Mcdonalds']],
    ['Is she in? Do I go to it?', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test.each([
    ['I worked at Next for a year.', ['Next']],
    ['Boots was my first job.', ['Boots']],
    ['Boots’ pharmacy and Apple’s shop.', ['Boots', 'Apple']],
    ['Next, we went home. Next week too.', []],
    ['Apple pie is what I make. I wear boots and eat an apple.', []],
    ['The next day I put my boots on. Three of us went first.', []],
    ['I went home. First I ate, then I slept.', []],
  ])('everyday words need company: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  test('a Welsh text begins a name as the word before wants', () => {
    const own = { names: ['Pontcanna Glass', 'Caffi Môr'], aliases: [], domains: [] }
    const names = namesIn('Dechreuais yng Nghaffi Môr, wedyn ym Mhontcanna Glass.', lexiconOf(own, { welsh: true }))
    expect(names.map(({ name }) => name)).toEqual(['Caffi Môr', 'Pontcanna Glass'])
  })
})

test('positions are right and nothing overlaps, whatever is said', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Bellhouse Joinery',
      'Bellhose Joinry',
      'Tesco’s',
      'M&S',
      'next',
      'Next',
      'Café',
      'x@y.co.uk',
      '. ',
      '\n\n',
      '’s',
      '-',
      ' dot ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join(' ')
      let end = 0
      for (const one of namesIn(text, lexicon)) {
        expect(text.slice(one.position, one.position + one.length)).toBe(one.found)
        expect(one.length).toBeGreaterThan(0)
        expect(one.position).toBeGreaterThanOrEqual(end)
        end = one.position + one.length
      }
    }),
    { numRuns: 500 },
  )
})

test('letters left out, put in, changed and swapped', () => {
  expect([distance('tesco', 'tesco', 2), distance('tecso', 'tesco', 2), distance('tesc', 'tesco', 2)]).toEqual([
    0, 1, 1,
  ])
  expect(distance('greggs', 'morrisons', 2)).toBe(3)
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => distance(one, other, 3) === distance(other, one, 3)))
})

test('at least 95 of 100 names in 200 transcripts are found', () => {
  const { said, found: hit, raised, right, kinds } = scanFigures(7, 200, 300)
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const missed = [...kinds].filter(([, sum]) => sum.found < sum.said).map(([kind, sum]) => [kind, sum])
  process.stdout.write(
    `names found: recall ${share(hit, said)} of ${said}, precision ${share(right, raised)} of ${raised}; missed ${JSON.stringify(missed)}\n`,
  )
  expect(hit / said).toBeGreaterThanOrEqual(0.95)
})

test('a long transcript in a large hub is read in a fifth of a second', () => {
  const register = registerOf(3, 5_000)
  const own = lexiconOf(register)
  const text = transcriptsOf(3, 40, register)
    .map(one => one.text)
    .join(' ')
    .split(' ')
    .slice(0, 3_000)
    .join(' ')
  namesIn(text.slice(0, 500), own)
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    namesIn(text, own)
    return performance.now() - from
  }).sort((one, other) => one - other)
  process.stdout.write(`3,000 words against ${own.exact.size} names: ${times[2]?.toFixed(0)} ms (middle of 5)\n`)
  expect(times[0]).toBeLessThan(200)
})
