import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf, faultsIn, firstPlacedYear, type Hours, hoursRules, isMinor, rulesOn, workMinutes } from './hours'

const rules = rulesOn('2026-11-30')
const week: Hours = { weekdays: [1, 2, 3, 4, 5], dayFrom: '09:00', dayTo: '15:30', breakMinutes: 30 }

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const hours = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  ...{ dayFrom: time, dayTo: time, breakMinutes: fc.integer({ min: 0, max: 90 }) },
})
const year = fc.option(fc.integer({ min: 0, max: 14 }))

describe('hours', () => {
  test('a usual week is as it should be for everybody a school may place', () => {
    for (const yearGroup of [10, 11, 12, 13, 14, null]) expect(faultsIn(week, yearGroup, rules)).toEqual([])
    expect(faultsIn(week, 9, rules)).toEqual(['too-young'])
  })

  test.each([
    [{ ...week, dayTo: '18:00' }, ['day', 'week']],
    [{ ...week, weekdays: [1, 2, 3, 4, 5, 6] }, ['days']],
    [{ ...week, dayFrom: '06:30' }, ['too-early', 'day', 'week']],
    [{ ...week, dayFrom: '13:00', dayTo: '19:30' }, ['too-late']],
    [{ ...week, breakMinutes: 0 }, ['break']],
    [{ ...week, dayFrom: '15:00', dayTo: '09:00' }, ['turned']],
  ])('%j of a pupil breaks %j', (asked, faults) => {
    expect(faultsIn(asked, 10, rules)).toEqual(faults)
  })

  test('what is allowed the younger is allowed everybody older', () => {
    fc.assert(
      fc.property(hours, asked => {
        const faults = [10, 12, null].map(yearGroup => faultsIn(asked, yearGroup, rules).length)
        expect(faults[0]).toBeGreaterThanOrEqual(faults[1] ?? 0)
        expect(faults[1]).toBeGreaterThanOrEqual(faults[2] ?? 0)
      }),
    )
  })

  test('hours without a fault keep within every limit', () => {
    fc.assert(
      fc.property(hours, year, (asked, yearGroup) => {
        fc.pre(faultsIn(asked, yearGroup, rules).length === 0)
        const limits = rules.bands[bandOf(yearGroup)]
        const day = workMinutes(asked)
        expect(yearGroup === null || yearGroup >= firstPlacedYear).toBe(true)
        expect(day).toBeGreaterThan(0)
        expect(day).toBeLessThanOrEqual(limits.dayMinutes)
        expect(day * asked.weekdays.length).toBeLessThanOrEqual(limits.weekMinutes)
        expect(asked.dayFrom >= limits.from && asked.dayTo <= limits.to).toBe(true)
        if (day > limits.breakAfter) expect(asked.breakMinutes).toBeGreaterThanOrEqual(limits.breakMinutes)
      }),
    )
  })

  test('a day goes by the version that holds on it', () => {
    const [first] = hoursRules
    if (!first) throw new Error('No rules')
    const later = { ...first, validFrom: '2028-09-01' }
    const versions = [first, later]
    expect(rulesOn('2028-08-31', versions)).toBe(first)
    expect(rulesOn('2028-09-01', versions)).toBe(later)
    expect(() => rulesOn('1999-01-01')).toThrow()
    expect(hoursRules.map(({ validFrom }) => validFrom)).toEqual(
      hoursRules.map(({ validFrom }) => validFrom).toSorted(),
    )
  })

  test('the year group tells the age, cautiously', () => {
    expect([10, 11, 12, 13, 14, null].map(bandOf)).toEqual([
      'school-age',
      'school-age',
      'young',
      'young',
      'adult',
      'adult',
    ])
    expect([9, 13, 14, null].map(isMinor)).toEqual([true, true, false, false])
  })
})
