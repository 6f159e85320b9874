import { describe, expect, test } from 'vitest'
import { earliestDay, hasNotice, isWhole, movedOn, readiness, spanOf } from './draft'

const empty = {
  purpose: '',
  outcomes: [],
  benchmarks: [],
  sectors: [],
  accessNeeds: [],
  seats: 1,
  groups: [],
  dates: [],
}
const whole = { ...empty, purpose: 'Why', outcomes: ['One'], benchmarks: [5], groups: [{}], dates: [{}] }

describe('how far each part is', () => {
  test('untouched, begun and done are told apart', () => {
    expect(readiness(empty)).toMatchObject({
      what: { state: 'not-started' },
      who: { state: 'not-started' },
      when: { state: 'not-started' },
    })
    expect(readiness({ ...empty, purpose: 'Why' }).what).toEqual({
      state: 'needs-more',
      missing: ['outcomes', 'benchmarks'],
    })
    expect(readiness({ ...empty, accessNeeds: ['bsl'] }).who).toEqual({ state: 'needs-more', missing: ['groups'] })
    expect(Object.values(readiness(whole)).every(({ state }) => state === 'done')).toBe(true)
  })

  test('several employers come on one date', () => {
    expect(isWhole({ ...whole, seats: 3, dates: [{}] })).toBe(true)
    expect(isWhole({ ...whole, seats: 3, dates: [{}, {}] })).toBe(false)
    expect(isWhole({ ...whole, seats: 1, dates: [{}, {}] })).toBe(true)
  })
})

describe('notice', () => {
  // A Monday before the Easter holidays: Good Friday is 26 March, Easter Monday 29 March.
  const at = new Date('2027-03-22T09:00:00Z')

  test('passes over weekends and bank holidays', () => expect(earliestDay(at, 5)).toBe('2027-03-31'))

  test('is wanted of every date', () => {
    const early = { startsAt: new Date('2027-03-30T09:00:00Z') }
    const late = { startsAt: new Date('2027-03-31T09:00:00Z') }
    expect(hasNotice([late], at, 5)).toBe(true)
    expect(hasNotice([late, early], at, 5)).toBe(false)
    expect(hasNotice([{ startsAt: new Date('2027-03-22T08:00:00Z') }], at, 0)).toBe(false)
  })
})

describe('moving a date on', () => {
  test.each([
    ['2026-06-17', '2027-02-01', '2027-06-16'],
    ['2027-06-16', '2027-02-01', '2027-06-16'],
    ['2024-11-05', '2027-02-01', '2027-11-02'],
    // A year on it would be the May bank holiday: a week later.
    ['2026-05-04', '2027-02-01', '2027-05-10'],
  ])('%s, not before %s, is %s', (day, earliest, moved) => expect(movedOn(day, earliest)).toBe(moved))
})

test('times are by the clock in London, in winter and in summer', () => {
  expect(spanOf({ on: '2027-01-14', from: '09:30', to: '10:30' }).startsAt.toISOString()).toBe(
    '2027-01-14T09:30:00.000Z',
  )
  expect(spanOf({ on: '2027-06-14', from: '09:30', to: '10:30' }).endsAt.toISOString()).toBe('2027-06-14T09:30:00.000Z')
})
