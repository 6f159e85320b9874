import { expect, test } from 'vitest'
import { termStart } from './public-figures'

test.each([
  ['2026-09-01', '2026-09-01'],
  ['2026-12-31', '2026-09-01'],
  ['2027-01-01', '2027-01-01'],
  ['2027-04-14', '2027-01-01'],
  ['2027-04-15', '2027-04-15'],
  ['2027-08-31', '2027-04-15'],
])('%s is in the term that began on %s', (day, start) => {
  expect(termStart(day)).toBe(start)
})
