import { describe, expect, test } from 'vitest'
import { bankHolidays, bankHolidaysByRule } from './bank-holidays'
import {
  academicYear,
  addDays,
  addWorkingDays,
  afterWorkingDays,
  dateOf,
  dayOf,
  daysBetween,
  isWorkingDay,
  monthOf,
  schoolDaysBetween,
  startOfDay,
  workingDaysBetween,
} from './working-days'

describe('local days', () => {
  test('an instant late on a summer evening in UTC is already tomorrow in London', () => {
    expect(dayOf(new Date('2026-07-01T22:59:59Z'))).toBe('2026-07-01')
    expect(dayOf(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02')
    expect(dayOf(new Date('2026-12-01T23:59:59Z'))).toBe('2026-12-01')
  })

  test('a date column is its own day, winter and summer', () => {
    for (const day of ['2026-01-01', '2026-03-29', '2026-07-15', '2026-10-25']) {
      expect(dayOf(dateOf(day))).toBe(day)
      expect(dayOf(day)).toBe(day)
    }
  })

  test('the nights on which the clocks change are 23 and 25 hours long', () => {
    const hours = (day: string) => (startOfDay(addDays(day, 1)).getTime() - startOfDay(day).getTime()) / 3_600_000
    expect(hours('2026-03-28')).toBe(24)
    expect(hours('2026-03-29')).toBe(23)
    expect(hours('2026-10-25')).toBe(25)
    expect(startOfDay('2026-03-30').toISOString()).toBe('2026-03-29T23:00:00.000Z')
    expect(startOfDay('2026-10-26').toISOString()).toBe('2026-10-26T00:00:00.000Z')
  })

  test('days between count dates, not hours', () => {
    expect(daysBetween(new Date('2026-03-28T23:30:00Z'), new Date('2026-03-29T23:30:00Z'))).toBe(2)
    expect(daysBetween(new Date('2026-10-24T22:30:00Z'), new Date('2026-10-25T22:30:00Z'))).toBe(1)
    expect(daysBetween('2026-05-02', '2026-05-01')).toBe(-1)
  })

  test('a malformed day is refused', () => {
    expect(() => dayOf('2026-02-30')).toThrow(RangeError)
  })
})

describe('bank holidays', () => {
  test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])('%i as published is what the rule says', year => {
    expect([...bankHolidays(year)].sort()).toEqual(bankHolidaysByRule(year))
  })

  test('a holiday at the weekend has its substitute', () => {
    expect(isWorkingDay('2026-12-28')).toBe(false)
    expect(isWorkingDay('2027-12-27')).toBe(false)
    expect(isWorkingDay('2027-12-28')).toBe(false)
    expect(isWorkingDay('2028-01-03')).toBe(false)
  })

  test('later years go on by the rule', () => {
    expect(isWorkingDay('2032-03-26')).toBe(false)
    expect(isWorkingDay('2033-12-27')).toBe(false)
    expect(isWorkingDay('2033-12-28')).toBe(true)
  })
})

describe('working days', () => {
  test('pass over weekends and holidays', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
    expect(addWorkingDays('2026-12-24', 2)).toBe('2026-12-30')
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02')
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21')
    expect(addWorkingDays('2026-11-21', 5)).toBe('2026-11-27')
  })

  test('five whole working days over the night the clocks go forward end at London midnight', () => {
    const asked = new Date('2026-03-26T10:00:00Z')
    expect(afterWorkingDays(asked, 5).toISOString()).toBe('2026-04-02T23:00:00.000Z')
  })

  test('five whole working days over the night the clocks go back end at London midnight', () => {
    const asked = new Date('2026-10-22T22:30:00Z')
    expect(dayOf(asked)).toBe('2026-10-22')
    expect(afterWorkingDays(asked, 5).toISOString()).toBe('2026-10-30T00:00:00.000Z')
  })

  test('are counted without the first day and with the last', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0)
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(0)
    expect(schoolDaysBetween(new Date('2026-12-23T12:00:00Z'), new Date('2026-12-29T09:00:00Z'))).toBe(2)
  })

  test('adding and counting agree', () => {
    for (let n = 1; n <= 60; n++) expect(workingDaysBetween('2026-11-20', addWorkingDays('2026-11-20', n))).toBe(n)
  })
})

describe('years and months', () => {
  test('the academic year turns on 1 September, London time', () => {
    expect(academicYear(new Date('2026-08-31T22:59:59Z')).name).toBe('2025/26')
    expect(academicYear(new Date('2026-08-31T23:00:00Z'))).toEqual({
      from: '2026-09-01',
      to: '2027-08-31',
      name: '2026/27',
    })
    expect(academicYear('2099-12-01').name).toBe('2099/00')
  })

  test('the month is its first day', () => {
    expect(monthOf('2026-02-28')).toBe('2026-02-01')
    expect(monthOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  })
})
