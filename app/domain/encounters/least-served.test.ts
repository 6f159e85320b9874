import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byStanding, leastServed, type Standing } from './least-served'

const standing = (
  id: string,
  covered: number,
  should = 4,
  level: number | null = Math.floor((1000 * covered) / should),
) => ({ id, level, covered, should }) satisfies Standing

test('marks only those below all others', () => {
  const all = [standing('a', 0), standing('b', 1), standing('c', 1), standing('d', 3)]
  expect(leastServed(all)).toEqual({ said: 'some', ids: ['a'] })
})

test('where the worst-off year groups stand alike, the whole institution tells them apart', () => {
  const all = [standing('a', 1, 8, 0), standing('b', 2, 8, 0), standing('c', 4, 8, 0), standing('d', 0, 0, null)]
  expect(leastServed(all)).toEqual({ said: 'some', ids: ['a'] })
})

test('marks nobody when nothing can be said, and says why', () => {
  expect(leastServed([])).toEqual({ said: 'unknown', ids: [] })
  expect(leastServed([standing('a', 0, 0, null)])).toEqual({ said: 'unknown', ids: [] })
  expect(leastServed([standing('a', 0), standing('b', 0, 9)])).toEqual({ said: 'nobody', ids: [] })
  expect(leastServed([standing('a', 2), standing('b', 2)])).toEqual({ said: 'equal', ids: [] })
  const many = [standing('a', 0), standing('b', 0), standing('c', 0), standing('d', 2)]
  expect(leastServed(many)).toEqual({ said: 'tied', ids: [], count: 3, of: 4 })
})

test('never more than a quarter, each strictly below every other, whatever the order', () => {
  const one = fc.record({ level: fc.option(fc.integer({ min: 0, max: 3 })), covered: fc.nat(3), should: fc.nat(4) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), found => {
      const all = found.map((each, n) => ({ ...each, id: String(n) }))
      const { said, ids } = leastServed(all)
      const known = all.filter(({ level }) => level !== null)
      expect(said === 'some').toBe(ids.length > 0)
      expect(ids.length).toBeLessThanOrEqual(Math.max(1, known.length / 4))
      const marked = new Set<string>(ids)
      for (const low of known.filter(({ id }) => marked.has(id)))
        for (const other of known.filter(({ id }) => !marked.has(id))) expect(byStanding(low, other)).toBeLessThan(0)
      expect([...leastServed([...all].reverse()).ids].sort()).toEqual([...ids].sort())
    }),
  )
})
