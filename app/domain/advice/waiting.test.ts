import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageBands } from './vocabulary'
import { fewest, type Wait, waitingRatio, waitsByBand } from './waiting'

const waits = (band: Wait['band'], count: number, offered: number): Wait[] =>
  Array.from({ length: count }, () => ({ band, offered, met: null }))

describe('waiting by age', () => {
  test('takes the middle of each band', () => {
    const of = (...days: number[]) =>
      waitsByBand(days.map(offered => ({ band: '18-24', offered, met: offered + 3 })))[0]
    expect(of(5, 1, 9)).toMatchObject({ count: 3, offered: 5, met: null })
    expect(of(...Array.from({ length: 11 }, (_, day) => day))).toMatchObject({ count: 11, offered: 5, met: 8 })
    expect(of(4, 1, 9, 5)).toMatchObject({ offered: 4.5 })
  })

  test('compares bands of ten or more alone', () => {
    const bands = waitsByBand([...waits('18-24', 10, 4), ...waits('50-64', 9, 40), ...waits('35-49', 12, 5)])
    expect(waitingRatio(bands)).toEqual({ longest: '35-49', shortest: '18-24', ratio: 1.25, unequal: false })
    expect(waitingRatio(waitsByBand(waits('18-24', 30, 4)))).toBeNull()
  })

  test('is unequal above one and a quarter', () => {
    const bands = waitsByBand([...waits('18-24', 10, 4), ...waits('65-plus', 10, 5.1)])
    expect(waitingRatio(bands)).toMatchObject({ longest: '65-plus', unequal: true })
  })

  test('does not fire where all wait alike, whoever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ageBands), fc.integer({ min: 8, max: 10 })), { maxLength: 300 }),
        people => {
          const ratio = waitingRatio(waitsByBand(people.map(([band, offered]) => ({ band, offered, met: null }))))
          if (ratio) expect(ratio.ratio).toBeGreaterThanOrEqual(1)
          expect(ratio?.unequal ?? false).toBe(false)
        },
      ),
    )
  })

  test('fires wherever a band waits twice as long as another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ageBands),
        fc.constantFrom(...ageBands),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: fewest, max: 40 }),
        (slow, quick, days, count) => {
          fc.pre(slow !== quick)
          const ratio = waitingRatio(waitsByBand([...waits(slow, count, days * 2), ...waits(quick, count, days)]))
          expect(ratio).toMatchObject({ longest: slow, shortest: quick, unequal: true })
        },
      ),
    )
  })
})
