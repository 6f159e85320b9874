import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rollOver } from './learner'
import { expiryFor, yearEnd } from './school-year'

describe('a year on', () => {
  test('everybody goes up one, and whoever is in the last year gets a last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }), (yearGroup, leavers) => {
        const turned = rollOver({ yearGroup, leavesOn: null }, { leavers, leaveOn: '2027-08-31' })
        expect(turned.yearGroup).toBe(yearGroup < leavers ? yearGroup + 1 : yearGroup)
        expect(turned.leavesOn === null).toBe(yearGroup < leavers)
      }),
    )
  })

  test('the school year ends on the last of August, in leap years as well', () => {
    for (const [at, end, gone] of [
      ['2026-11-30T12:00:00Z', '2027-08-31', '2027-10-30'],
      ['2028-02-29T12:00:00Z', '2028-08-31', '2028-10-30'],
      ['2027-08-31T22:59:00Z', '2027-08-31', '2027-10-30'],
      ['2027-08-31T23:01:00Z', '2028-08-31', '2028-10-30'],
    ] as const) {
      expect(yearEnd(new Date(at))).toBe(end)
      expect(expiryFor(new Date(at)).toISOString().slice(0, 10)).toBe(gone)
    }
  })
})
