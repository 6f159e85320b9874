import { expect, test } from 'vitest'
import { addDays } from '../../kernel/working-days'
import { endsOn, mayForget, warningDue } from './idle'

const ends = '2027-06-30'

test.each([
  [61, null],
  [60, 60],
  [45, 60],
  [30, 30],
  [8, 30],
  [7, 7],
  [0, 7],
  [-100, 7],
])('%i days before the end the warning is %j', (left, warning) =>
  expect(warningDue(ends, addDays(ends, -left))).toBe(warning),
)

test('nobody is forgotten before the end, unwarned, or within the last warning’s days', () => {
  expect(mayForget(ends, '2027-06-01', ends)).toBe(false)
  expect(mayForget(ends, null, '2028-06-30')).toBe(false)
  expect(mayForget(ends, '2027-06-29', '2027-07-05')).toBe(false)
  expect(mayForget(ends, '2027-06-29', '2027-07-06')).toBe(true)
})

test('the letter names the day it really ends', () => {
  expect(endsOn(ends, new Date('2027-05-01T08:00:00Z'), 60)).toBe(ends)
  expect(endsOn(ends, new Date('2027-06-28T08:00:00Z'), 7)).toBe('2027-07-05')
})
