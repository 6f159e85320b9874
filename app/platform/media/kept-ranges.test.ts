import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptStretches, lengthOf, without } from './kept-ranges'

it('keeps all when nothing is said, and puts stretches in order', () => {
  expect(keptStretches(undefined, 5_000)).toEqual([{ fromMs: 0, toMs: 5_000 }])
  const wanted = [
    { fromMs: 4_000, toMs: 9_000 },
    { fromMs: -50, toMs: 1_000 },
    { fromMs: 800, toMs: 2_000 },
    { fromMs: 3_000, toMs: 3_050 },
    { fromMs: 3_500, toMs: 3_200 },
  ]
  expect(keptStretches(wanted, 5_000)).toEqual([
    { fromMs: 0, toMs: 2_000 },
    { fromMs: 4_000, toMs: 5_000 },
  ])
})

it('says what stays when something is taken out', () => {
  const removed = [
    { fromMs: 0, toMs: 500 },
    { fromMs: 2_000, toMs: 2_500 },
  ]
  expect(without(removed, 5_000)).toEqual([
    { fromMs: 500, toMs: 2_000 },
    { fromMs: 2_500, toMs: 5_000 },
  ])
  expect(without([{ fromMs: 0, toMs: 9_000 }], 5_000)).toEqual([])
})

it('never keeps what was taken out, nor anything twice', () => {
  const stretch = fc.record({ fromMs: fc.integer({ min: 0, max: 9_000 }), toMs: fc.integer({ min: 0, max: 12_000 }) })
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), removed => {
      const kept = without(removed, 10_000)
      for (const { fromMs, toMs } of kept)
        for (const gone of removed)
          if (gone.toMs > gone.fromMs) expect(Math.min(toMs, gone.toMs) <= Math.max(fromMs, gone.fromMs)).toBe(true)
      for (const [index, { fromMs }] of kept.entries()) expect(fromMs).toBeGreaterThan(kept[index - 1]?.toMs ?? -1)
      expect(lengthOf(kept)).toBeLessThanOrEqual(10_000)
    }),
  )
})
