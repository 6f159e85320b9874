import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Crisis, crisisIn } from './crisis'
import { helpFor, helpLines } from './help'

const said: { [crisis in Crisis]: string[] } = {
  harm: [
    'I want to die',
    'some days I think about killing myself',
    'I’ve been self-harming again',
    'I feel suicidal since the job went',
    'I just want to end it all',
    'they would be better off without me',
    'I don’t want to be here any more',
    'Dwi ddim eisiau byw',
    'rwy’n meddwl am ladd fy hun, lladd fy hun',
    'hunan-niwed',
  ],
  abuse: [
    'My husband hits me and I need my own money',
    'he threatens me when I talk of work',
    'I am leaving because of domestic abuse',
    'I’m scared of my partner',
    'my ex won’t let me work',
    'I do not feel, I don’t feel safe at home',
    'my abusive ex has the car',
    'trais domestig',
    'mae fy ngŵr yn fy nghuro',
    'mae arna i ofn fy ngŵr',
  ],
  homeless: [
    'I have nowhere to sleep',
    'we will be homeless from Friday',
    'I’m homeless',
    'sleeping in my car since Monday',
    'kicked out of my flat',
    'bailiffs are coming tomorrow',
    'digartref heno',
    'Dwi’n ddigartref',
    'does gen i unman i gysgu',
  ],
  hunger: [
    'there is no food in the house',
    'I can’t feed my kids',
    'we have nothing to eat',
    'I haven’t eaten since Sunday',
    'no money until the 28th',
    'my children are hungry',
    'dim bwyd yn y tŷ',
    'dim arian am fwyd',
    'heb fwyta ers dydd Sul',
  ],
}

describe.each(Object.entries(said))('%s', (crisis, sentences) => {
  test.each(sentences)('“%s”', sentence => {
    expect(crisisIn(sentence)).toContain(crisis)
  })
})

const harmless = [
  'My shift is ending for good and I would like to do something else.',
  'The commute is killing me.',
  'I am killing myself laughing at the adverts for unpaid work.',
  'I am dying to learn a trade.',
  'I cut myself some slack and took a break.',
  'I hurt myself at work in 2019, so no lifting.',
  'I can’t go on a course in the daytime.',
  'I don’t want to live in a city.',
  'I would like to work in suicide prevention.',
  'I was a domestic abuse worker for six years.',
  'We were hit by redundancies.',
  'My manager threatens me with redundancy, they threatened everybody with the sack.',
  'I used to work with homeless people.',
  'I was homeless ten years ago and now I want to help others.',
  'There is nowhere to go in this job.',
  'I was kicked out of college.',
  'I have no food hygiene certificate.',
  'I am starving for something new.',
  'We’re starving for staff at the moment.',
  'I have no money for a course.',
  'I can’t afford to retrain.',
  'No electric car, no driving licence.',
  'Rydw i eisiau newid gwaith cyn i’r ffatri gau.',
  'Dwi ddim eisiau byw yn y ddinas.',
  'Rwy’n gweithio gyda phobl ddigartref.',
]

test.each(harmless)('nothing in “%s”', sentence => {
  expect(crisisIn(sentence)).toEqual([])
})

test('is found however it is typed, and whatever stands around it', () => {
  const around = fc.string({ unit: 'grapheme', maxLength: 200 }).map(text => `${text}. `)
  const sentences = fc.constantFrom(
    ...Object.entries(said).flatMap(([crisis, all]) => all.map(one => [crisis, one] as const)),
  )
  fc.assert(
    fc.property(sentences, around, fc.boolean(), fc.boolean(), ([crisis, sentence], before, loud, straight) => {
      const typed = loud ? sentence.toUpperCase() : sentence
      expect(crisisIn(`${before}${straight ? typed.replaceAll('’', "'") : typed}`)).toContain(crisis)
    }),
  )
})

test('answers at once, whatever is typed', () => {
  const long = ['my husband '.repeat(2_000), "don't want to ".repeat(2_000), 'no '.repeat(10_000), '’'.repeat(20_000)]
  for (const text of long) {
    const from = performance.now()
    crisisIn(text)
    expect(performance.now() - from).toBeLessThan(300)
  }
})

test('every kind has somebody who answers by telephone or text message', () => {
  for (const crisis of Object.keys(said) as Crisis[])
    expect(helpFor([crisis]).some(line => 'phone' in line || 'text' in line)).toBe(true)
  expect(helpFor([])).toEqual([...helpLines])
})
