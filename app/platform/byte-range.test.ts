import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteRange } from './byte-range'

it('reads what is asked for', () => {
  const asked = {
    'bytes=0-99': { start: 0, end: 99 },
    'bytes=100-': { start: 100, end: 999 },
    'bytes=-100': { start: 900, end: 999 },
    'bytes=-5000': { start: 0, end: 999 },
    'bytes=999-5000': { start: 999, end: 999 },
    'BYTES=0-0': { start: 0, end: 0 },
    'bytes=1000-': 'none',
    'bytes=-0': 'none',
    'bytes=5-4': 'all',
    'bytes=0-1,5-9': 'all',
    'bytes=-': 'all',
    'bytes=a-b': 'all',
    'items=0-1': 'all',
    'bytes=0-99999999999999999999': 'all',
    '': 'all',
  } as const
  for (const [header, range] of Object.entries(asked))
    expect([header, byteRange(header, 1_000)]).toEqual([header, range])
  expect(byteRange(null, 1_000)).toBe('all')
})

it('never leaves the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `bytes=${a}-${b}`),
      ),
      fc.integer({ min: 1, max: 5_000 }),
      (header, bytes) => {
        const range = byteRange(header, bytes)
        if (typeof range === 'object')
          expect(0 <= range.start && range.start <= range.end && range.end < bytes).toBe(true)
      },
    ),
  )
})
