import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../kernel/working-days'
import { afterHold, firstReview, monthsAfter, nextReview, reviewMonths } from './review-dates'

describe('days of reviews', () => {
  test('a month that is shorter gives its last day, in leap years and others', () => {
    expect(firstReview('2027-11-30').dueOn).toBe('2028-02-29')
    expect(firstReview('2026-11-30').dueOn).toBe('2027-02-28')
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28')
  })

  test('a night on which the clocks change moves nothing', () => {
    expect(firstReview('2026-12-28').dueOn).toBe('2027-03-28')
    expect(afterHold('2027-03-28', '2027-03-01', '2027-03-29')).toEqual({ dueOn: '2027-04-25', rule: 'after-hold' })
  })

  test('a late one pushes the next, and after the third there is none', () => {
    const from = '2027-01-15'
    expect(nextReview(from, { number: 1, heldOn: '2027-04-20' })).toEqual({
      ...{ number: 2, dueOn: '2027-07-15', rule: 'from-acknowledged' },
    })
    expect(nextReview(from, { number: 1, heldOn: '2027-06-20' })).toEqual({
      ...{ number: 2, dueOn: '2027-09-20', rule: 'from-last-review' },
    })
    expect(nextReview(from, { number: 3, heldOn: '2028-01-15' })).toBeNull()
  })
})

const days = fc.integer({ min: 0, max: 40_000 }).map(count => addDays('2000-01-01', count))
const late = fc.integer({ min: 0, max: 400 })

test('whatever the days and however late, reviews come in order, one of each, and never close together', () => {
  fc.assert(
    fc.property(days, late, late, (from, first, second) => {
      const one = firstReview(from)
      const held = addDays(one.dueOn, first)
      const two = nextReview(from, { number: one.number, heldOn: held })
      expect(two?.number).toBe(2)
      if (!two) return
      expect(daysBetween(held, two.dueOn)).toBeGreaterThan(55)
      const heldAgain = addDays(two.dueOn, second)
      const three = nextReview(from, { number: two.number, heldOn: heldAgain })
      expect(three?.number).toBe(reviewMonths.length)
      expect(daysBetween(heldAgain, three?.dueOn ?? '')).toBeGreaterThan(55)
    }),
    { numRuns: 500 },
  )
})

test('a hold takes away no day and brings none sooner', () => {
  fc.assert(
    fc.property(days, late, late, (due, before, held) => {
      const from = addDays(due, -before)
      const today = addDays(from, held)
      const { dueOn } = afterHold(due, from, today)
      expect(dueOn >= addDays(due, held)).toBe(true)
      expect(daysBetween(today, dueOn)).toBeGreaterThanOrEqual(14)
    }),
    { numRuns: 500 },
  )
})
