import { describe, expect, test } from 'vitest'
import { advisesUntil, type Registration, registeredOn, standingOn, warningDue } from './registration'

const entry = (from: string, to: string, as: Partial<Registration> = {}): Registration => ({
  ...{ body: 'rcdp', level: 6, from: new Date(from), to: new Date(to) },
  ...as,
})
const year = entry('2026-04-01', '2027-03-31')

describe('who may advise', () => {
  test.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('on %s: %s', (day, may) => expect(registeredOn([year], day)).toBe(may))

  test.each([
    ['rcdp', 5, false],
    ['rcdp', 6, true],
    ['rcdp', 7, true],
    ['rcl', 7, false],
  ])('%s at level %i: %s', (body, level, may) =>
    expect(registeredOn([{ ...year, body, level }], '2026-06-01')).toBe(may),
  )
})

describe('until when', () => {
  test('a renewal that joins goes on; one after a gap does not', () => {
    expect(advisesUntil([entry('2027-04-01', '2028-03-31'), year], '2026-06-01')).toBe('2028-03-31')
    expect(advisesUntil([entry('2027-04-02', '2028-03-31'), year], '2026-06-01')).toBe('2027-03-31')
    expect(advisesUntil([entry('2027-04-01', '2028-03-31', { body: 'rcl' }), year], '2026-06-01')).toBe('2027-03-31')
  })

  test('nothing where they may not advise on the day', () => {
    expect(advisesUntil([year], '2027-04-01')).toBeNull()
    expect(advisesUntil([], '2026-06-01')).toBeNull()
  })
})

describe('how somebody stands', () => {
  test.each([
    ['2026-06-01', { state: 'registered', until: '2027-03-31' }],
    ['2027-01-29', { state: 'registered', until: '2027-03-31' }],
    ['2027-01-30', { state: 'ending', until: '2027-03-31' }],
    ['2027-03-31', { state: 'ending', until: '2027-03-31' }],
    ['2027-04-01', { state: 'lapsed', until: '2027-03-31' }],
    ['2026-03-01', { state: 'begins', from: '2026-04-01' }],
  ])('on %s: %o', (day, standing) => expect(standingOn([year], day)).toEqual(standing))

  test('a leader’s register alone is none for guidance', () => {
    expect(standingOn([{ ...year, body: 'rcl' }], '2026-06-01')).toEqual({ state: 'not-for-guidance' })
    expect(standingOn([], '2026-06-01')).toEqual({ state: 'none' })
  })
})

describe('warnings', () => {
  test.each([
    [61, null],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-1, null],
  ])('%i days before: %s', (left, days) => {
    const last = new Date(Date.UTC(2027, 2, 1 + left)).toISOString().slice(0, 10)
    expect(warningDue(last, '2027-03-01')).toBe(days)
  })
})
