import { expect, test } from 'vitest'
import { wouldClash } from './clash'

const on = (day: string) => new Date(`${day}T00:00:00Z`)
const placed = (state: string, opportunityId = 'a', startsOn = '2027-03-01', endsOn = '2027-03-05') => ({
  ...{ state, opportunityId, startsOn: on(startsOn), endsOn: on(endsOn) },
})
const later = ['2027-03-08', '2027-03-12'] as const

test.each([
  ['asked for twice at one opportunity', placed('submitted'), placed('read', 'a', ...later), true],
  ['been there, and asked for again', placed('evaluated'), placed('submitted', 'a', ...later), false],
  ['two held in one week', placed('signed'), placed('started', 'b', '2027-03-03', '2027-03-04'), true],
  ['two held in two weeks', placed('signed'), placed('signed', 'b', ...later), false],
  ['one held, one only asked for in the same week', placed('signed'), placed('submitted', 'b'), false],
  ['one called off', placed('cancelled-by-student'), placed('signed'), false],
])('%s', (_, one, other, clashes) => {
  expect(wouldClash(one, other)).toBe(clashes)
  expect(wouldClash(other, one)).toBe(clashes)
})
