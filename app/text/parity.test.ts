import { expect, test } from 'vitest'
import { cy } from './cy'
import { en } from './en'

/** Every word with its place: types see a missing key, this sees a missing line of a list and an empty one. */
const places = (words: unknown, at = ''): string[] => {
  if (typeof words === 'string') return words.trim() ? [at] : [`${at} is empty`]
  if (typeof words === 'function') return [at]
  return Object.entries(words as object).flatMap(([key, value]) => places(value, `${at}/${key}`))
}

test('Welsh says all that English says, line by line', () => {
  expect(places(cy).sort()).toEqual(places(en).sort())
})
