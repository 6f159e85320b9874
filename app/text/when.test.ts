import { expect, test } from 'vitest'
import { dateInWords, dayInShort, dayInWords, timeInWords, timesInWords } from './when'

test('days and dates, in both languages', () => {
  expect(dayInWords('en', '2027-03-09')).toBe('Tuesday 9 March 2027')
  expect(dayInWords('cy', '2027-03-09')).toBe('Dydd Mawrth 9 Mawrth 2027')
  expect(dayInShort('en', '2027-03-09')).toBe('Tue 9 Mar')
  expect(dateInWords('en', new Date('2027-07-01T00:00:00Z'))).toBe('1 July 2027')
})

test('the clock is the one on the wall in London', () => {
  expect(timeInWords('2027-03-09T09:30:00Z')).toBe('9:30')
  expect(timeInWords('2027-06-09T09:30:00Z')).toBe('10:30')
  expect(dateInWords('en', '2027-06-30T23:30:00Z')).toBe('1 July 2027')
  expect(timesInWords('en', '2027-03-09T10:00:00Z', '2027-03-09T12:00:00Z')).toBe(
    'Tuesday 9 March 2027, 10:00 to 12:00',
  )
})
