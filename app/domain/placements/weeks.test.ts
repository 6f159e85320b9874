import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../kernel/working-days'
import { mondayOf, sameWeek } from './weeks'

const day = fc.integer({ min: 0, max: 4_000 }).map(days => addDays('2024-01-01', days))
const stretch = fc
  .tuple(day, fc.integer({ min: 0, max: 60 }))
  .map(([startsOn, days]) => ({ startsOn, endsOn: addDays(startsOn, days) }))

test('a week begins on its Monday', () => {
  fc.assert(
    fc.property(day, one => {
      const monday = mondayOf(one)
      expect(new Date(monday).getUTCDay()).toBe(1)
      expect(daysBetween(monday, one)).toBeLessThan(7)
      expect(daysBetween(monday, one)).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(mondayOf('2024-02-29')).toBe('2024-02-26')
})

test('two stretches are in the same week exactly when some day of each has the same Monday, whichever comes first', () => {
  const mondays = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
    new Set(Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, days) => mondayOf(addDays(startsOn, days))))
  fc.assert(
    fc.property(stretch, stretch, (one, other) => {
      const shared = [...mondays(one)].some(monday => mondays(other).has(monday))
      expect(sameWeek(one, other)).toBe(shared)
      expect(sameWeek(other, one)).toBe(shared)
    }),
  )
})
