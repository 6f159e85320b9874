import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Life, leavingBands, missingFrom, moduleRules, widening } from './composition'

const all = Array.from({ length: 30 }, (_, index) => index + 1)
const majors = ['1', '2', '3', '5', '6', '9']

/** A whole module of twelve. */
const whole: Life[] = Array.from({ length: 12 }, (_, index) => ({
  employerId: `employer-${index}`,
  soc: `${majors[index % 6]}${1 + Math.floor(index / 6)}11`,
  leaving: leavingBands[index % 4] ?? null,
  questions: all,
}))

const whats = (lives: Life[], plans = 3) => missingFrom(lives, plans).map(({ what }) => what)
const change = (to: Partial<Life>, which: (index: number) => boolean = () => true) =>
  whole.map((life, index) => (which(index) ? { ...life, ...to } : life))

describe('what a module lacks', () => {
  test('nothing, when it is whole', () => {
    expect(whats(whole)).toEqual([])
  })

  test.each<[string, Life[], number, string[]]>([
    ['eleven people', whole.slice(1), 3, ['contributors']],
    ['two lesson plans', whole, 2, ['plans']],
    ['five major groups', change({ soc: '1211' }, index => index === 3 || index === 9), 3, ['major-groups']],
    ['nobody who left at 16', change({ leaving: '17-18' }, index => index % 4 === 0), 3, ['left-at-16']],
    ['two leaving bands', change({ leaving: '16-or-before' }, index => index % 4 > 1), 3, ['leaving-bands']],
    ['two from one employer', change({ employerId: 'one' }, index => index < 2), 3, ['employer']],
    [
      'four of one sub-major group',
      change({ soc: '2111' }, index => [0, 1, 6, 7].includes(index)),
      3,
      ['major-groups', 'sub-major'],
    ],
    ['a question few answered', change({ questions: all.slice(1) }, index => index < 5), 3, ['questions']],
  ])('%s', (_name, lives, plans, missing) => {
    expect(whats(lives, plans)).toEqual(missing)
  })

  test('an unknown employer is nobody’s cap', () => {
    expect(whats(change({ employerId: null }))).toEqual([])
  })
})

const life = fc.record<Life>({
  employerId: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
  soc: fc.option(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 })).map(([one, two]) => `${one}${two}11`),
  ),
  leaving: fc.option(fc.constantFrom(...leavingBands)),
  questions: fc.subarray(all),
})

describe('whatever is in it', () => {
  test('the order of people changes nothing', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 30 }), fc.nat(5), (lives, plans) => {
        const sorted = (missing: object[]) => missing.map(one => JSON.stringify(one)).sort()
        expect(sorted(missingFrom([...lives].reverse(), plans))).toEqual(sorted(missingFrom(lives, plans)))
      }),
    )
  })

  test('nothing missing means that every rule holds', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 40 }), extra => {
        const lives = [...whole, ...whole.map((one, index) => ({ ...one, employerId: `more-${index}` })), ...extra]
        if (missingFrom(lives, 3).length > 0) return
        const share = (of: (one: Life) => string | null | undefined) =>
          Math.max(
            ...lives.map(one => (of(one) ? lives.filter(other => of(other) === of(one)).length / lives.length : 0)),
          )
        expect(lives.length).toBeGreaterThanOrEqual(moduleRules.contributors)
        expect(share(({ employerId }) => employerId)).toBeLessThanOrEqual(0.15)
        expect(share(({ soc }) => soc?.slice(0, 2))).toBeLessThanOrEqual(0.25)
        for (const question of all)
          expect(
            lives.filter(({ questions }) => questions.includes(question)).length / lives.length,
          ).toBeGreaterThanOrEqual(0.6)
      }),
    )
  })

  test('one more lesson plan never makes anything missing', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 20 }), fc.nat(4), (lives, plans) => {
        expect(missingFrom(lives, plans + 1).length).toBeLessThanOrEqual(missingFrom(lives, plans).length)
      }),
    )
  })
})

test('what one more life brings', () => {
  const one = { employerId: 'employer-0', soc: '8111', leaving: '16-or-before' }
  expect(widening(whole, one, 2)).toEqual({
    newMajorGroup: true,
    newLeavingBand: false,
    employerFull: false,
    subMajorFull: false,
  })
  expect(widening(whole, one, 1).employerFull).toBe(true)
  expect(widening([], { employerId: null, soc: null, leaving: null }, 1)).toEqual({
    ...{ newMajorGroup: false, newLeavingBand: false, employerFull: false, subMajorFull: false },
  })
})
