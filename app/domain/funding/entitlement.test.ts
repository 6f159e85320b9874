import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Facts, figuresOf, penceOf, perYear } from './entitlement'
import { ratesOn } from './rates'
import { courseShapes } from './vocabulary'

const rates = ratesOn('2026-12-01')
const degree: Facts = {
  ...{ usedCredits: 0, credits: 360, years: 3, level: 6, shape: 'course', startsOn: '2027-09-20' },
}

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  usedCredits: fc.integer({ min: 0, max: 480 }),
  credits: fc.integer({ min: 1, max: 720 }),
  years: fc.integer({ min: 1, max: 8 }),
  level: fc.integer({ min: 3, max: 7 }),
  shape: fc.constantFrom(...courseShapes),
  startsOn: fc.constantFrom('2026-09-01', '2026-12-31', '2027-01-01', '2028-10-01'),
})

describe('figures', () => {
  test('of a degree of three years, by hand', () => {
    const { credits, pence, years, limits } = figuresOf(degree, rates)
    expect(credits).toEqual({ all: 480, used: 0, course: 360, within: 360, left: 120 })
    expect(pence).toEqual({ all: 3_814_000, used: 0, within: 2_860_500, left: 953_500 })
    expect(years.map(one => one.pence)).toEqual([953_500, 953_500, 953_500])
    expect(limits).toEqual([])
  })

  test('of a course over 180 credits a year, and of one over what is left', () => {
    expect(figuresOf({ ...degree, credits: 240, years: 1 }, rates)).toMatchObject({
      ...{ limits: ['over-year'], credits: { within: 180, left: 300 } },
    })
    expect(figuresOf({ ...degree, usedCredits: 400, credits: 120, years: 1 }, rates)).toMatchObject({
      ...{ limits: ['over-all'], credits: { within: 80, left: 0 }, pence: { left: 0 } },
    })
  })

  test('of a course the rule does not reach', () => {
    const limitsOf = (more: Partial<Facts>) => figuresOf({ ...degree, ...more }, rates)
    expect(limitsOf({ startsOn: '2026-12-31' })).toMatchObject({ limits: ['before-start'], credits: { within: 0 } })
    expect(limitsOf({ startsOn: '2027-01-01' }).limits).toEqual([])
    expect(limitsOf({ level: 3 }).limits).toEqual(['other-level'])
    expect(limitsOf({ level: 7 }).limits).toEqual(['other-level'])
    expect(limitsOf({ shape: 'other-module' }).limits).toEqual(['other-module'])
    expect(limitsOf({ shape: 'htq-module', credits: 30, years: 1, level: 4 }).limits).toEqual([])
  })

  test('never go below nothing, over the year, or over all of it', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const { credits, years, pence } = figuresOf(facts, rates)
        expect(credits.left).toBeGreaterThanOrEqual(0)
        expect(pence.left).toBeGreaterThanOrEqual(0)
        expect(credits.used + credits.within + credits.left).toBe(480)
        for (const one of years) {
          expect(one.within).toBeGreaterThanOrEqual(0)
          expect(one.within).toBeLessThanOrEqual(Math.min(one.credits, 180))
          expect(one.pence).toBeGreaterThanOrEqual(0)
        }
        expect(years.reduce((sum, one) => sum + one.within, 0)).toBe(credits.within)
        expect(years.reduce((sum, one) => sum + one.credits, 0)).toBe(facts.credits)
      }),
      { numRuns: 2_000 },
    )
  })

  test('add up to the penny, and no amount is more than half a penny out', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const { pence, years } = figuresOf(facts, rates)
        expect(pence.used + pence.within + pence.left).toBe(3_814_000)
        expect(years.reduce((sum, one) => sum + one.pence, 0)).toBe(pence.within)
        expect(Math.abs(penceOf(facts.usedCredits, rates) * 480 - facts.usedCredits * 3_814_000)).toBeLessThanOrEqual(
          240,
        )
      }),
      { numRuns: 2_000 },
    )
  })

  test('more used before never leaves more', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const more = figuresOf({ ...facts, usedCredits: Math.min(480, facts.usedCredits + 1) }, rates)
        expect(more.credits.left).toBeLessThanOrEqual(figuresOf(facts, rates).credits.left)
      }),
    )
  })
})

test('credits fall as evenly on years as whole credits go', () => {
  expect(perYear(360, 3)).toEqual([120, 120, 120])
  expect(perYear(100, 3)).toEqual([34, 33, 33])
})

test('rates are those of the day, and the first before any', () => {
  expect(ratesOn('2020-01-01').year).toBe('2025/26')
  expect(ratesOn('2030-01-01').from).toBe('2025-09-01')
})
