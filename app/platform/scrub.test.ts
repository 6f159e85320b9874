import { expect, test } from 'vitest'
import { scrubbed } from './scrub'

test.each([
  ['550 no mailbox for "Ana Pupil" at ana@school.example', '550 no mailbox for […] at [address]'],
  [
    'duplicate key value violates unique constraint "booking_no_overlap"',
    'duplicate key value violates unique constraint "booking_no_overlap"',
  ],
  [
    "Invalid `tx.person.update()` invocation:\n{ email: 'x@y.example' }\nValue 'Ana Pupil' is too long.",
    'Value […] is too long.',
  ],
])('keeps what helps and leaves out what is personal', (said, kept) => {
  expect(scrubbed(new Error(said))).toBe(kept)
})

test('is one short line, with the kind of error before it', () => {
  expect(scrubbed(new TypeError('no'))).toBe('TypeError: no')
  expect(scrubbed('x'.repeat(1000))).toHaveLength(200)
})
