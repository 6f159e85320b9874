import { expect, it } from 'vitest'
import { copyLine } from './copy-format'

it('writes a row as COPY reads it', () => {
  expect(copyLine(['a\tb', null, 1.5, true, ['x', 'y "z"', 'w\\'], 'c\\d\r\n'])).toBe(
    'a\\tb\t\\N\t1.5\tt\t{"x","y \\\\"z\\\\"","w\\\\\\\\"}\tc\\\\d\\r\\n\n',
  )
})

it('tells an empty text from nothing', () => {
  expect(copyLine(['', null])).toBe('\t\\N\n')
})
