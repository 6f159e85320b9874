import { expect, test } from 'vitest'
import { clocksChangeAt, instantOf, timeOf } from './local-time'

test.each([
  ['2027-01-14', '09:30', '2027-01-14T09:30:00.000Z'],
  ['2027-07-14', '09:30', '2027-07-14T08:30:00.000Z'],
  ['2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
  ['2027-10-31', '01:30', '2027-10-31T00:30:00.000Z'],
])('%s at %s is %s', (day, time, instant) => expect(instantOf(day, time).toISOString()).toBe(instant))

test.each([
  ['2027-01-14T09:30:00Z', '09:30'],
  ['2027-07-14T23:05:00Z', '00:05'],
])('%s is %s by the clock', (instant, time) => expect(timeOf(new Date(instant))).toBe(time))

test.each([
  ['2027-03-28', '00:59', null],
  ['2027-03-28', '01:00', 'skipped'],
  ['2027-03-28', '01:59', 'skipped'],
  ['2027-03-28', '02:00', null],
  ['2027-10-31', '00:59', null],
  ['2027-10-31', '01:00', 'twice'],
  ['2027-10-31', '01:59', 'twice'],
  ['2027-10-31', '02:00', null],
  ['2027-06-01', '01:30', null],
])('%s at %s: %s', (day, time, change) => expect(clocksChangeAt(day, time)).toBe(change))
