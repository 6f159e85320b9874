import { expect, test } from 'vitest'
import { lackingOf } from './plan'

const rule = { clips: 3, majorGroups: 3 }
const from = (...groups: string[]) => groups.map(group => ({ group }))

test('a plan needs so many clips from so many kinds of work', () => {
  expect(lackingOf(rule, [])).toEqual({ clips: 3, groups: 3 })
  expect(lackingOf(rule, from('2', '2', '2'))).toEqual({ clips: 0, groups: 2 })
  expect(lackingOf(rule, from('2', '5', '9'))).toEqual({ clips: 0, groups: 0 })
  expect(lackingOf(rule, from('2', '5', ''))).toEqual({ clips: 0, groups: 1 })
  expect(lackingOf({ clips: 4, majorGroups: 3 }, from('1', '2', '3'))).toEqual({ clips: 1, groups: 0 })
})
