import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opportunityKinds } from '../vocabulary'
import { listRules } from './compose'
import { brokenRule } from './filters'
import type { Chance, Pick, Seeker } from './inputs'
import { type MadeUp, madeUpRegion } from './made-up'
import { drawnFor, matchAll, matchOne } from './match'
import { match } from './match-plainly'
import { isOutside } from './points'

const access = ['step-free', 'hearing-loop', 'quiet-space']
const sizes: fc.Arbitrary<MadeUp> = fc.record({
  seekers: fc.constant(12),
  chances: fc.integer({ min: 0, max: 60 }),
  cells: fc.integer({ min: 1, max: 3 }),
  employers: fc.integer({ min: 1, max: 20 }),
  km: fc.integer({ min: 1, max: 60 }),
  sectors: fc.constantFrom(['making'], ['making', 'sport'], ['making', 'sport', 'science', 'digital', 'shops']),
  access: fc.constant(access),
  kinds: fc.constantFrom(opportunityKinds, opportunityKinds.slice(0, 5)),
})
const regions = fc.tuple(sizes, fc.nat()).map(([size, seed]) => madeUpRegion(size, seed))

/** The most there is to widen with and the most major groups, by trying every few picks. */
const widestPossible = (seeker: Seeker, chances: readonly Chance[]) => {
  const fits = chances.filter(chance => !brokenRule(seeker, chance))
  let best = [0, 0]
  const trying = (chosen: readonly Chance[], from: number) => {
    const wide = Math.min(listRules.widening, chosen.filter(chance => isOutside(seeker, chance)).length)
    const groups = Math.min(listRules.majorGroups, new Set(chosen.map(({ majorGroup }) => majorGroup)).size)
    if (wide > (best[0] ?? 0) || (wide === best[0] && groups > (best[1] ?? 0))) best = [wide, groups]
    if (best[0] === listRules.widening && best[1] === listRules.majorGroups) return
    if (chosen.length === 4) return
    for (let next = from; next < fits.length; next++) {
      const choice = fits[next] as Chance
      if (chosen.filter(({ employer }) => employer === choice.employer).length < listRules.perEmployer)
        trying([...chosen, choice], next + 1)
    }
  }
  trying([], 0)
  return { widening: best[0], groups: best[1] }
}

describe('the three ways', () => {
  test('choose the same lists, whatever order the opportunities come in, and again', () =>
    fc.assert(
      fc.property(regions, fc.string(), ({ seekers, chances }, seed) => {
        const plain = seekers.map(seeker => match(seeker, chances, seed))
        const drawn = drawnFor([...chances].reverse(), access, seed)
        expect(matchAll(seekers, drawn)).toEqual(plain)
        expect(JSON.stringify(seekers.map(seeker => matchOne(seeker, drawn)))).toBe(JSON.stringify(plain))
      }),
      { numRuns: 150 },
    ))
})

describe('a list', () => {
  const facts = (seeker: Seeker, chances: readonly Chance[], list: readonly Pick[]) => {
    const of = new Map(chances.map(chance => [chance.id, chance]))
    const all = list.map(({ id }) => of.get(id) as Chance)
    const shown = all.slice(0, listRules.shown)
    const most = (values: readonly string[]) =>
      Math.max(0, ...[...new Set(values)].map(value => values.filter(one => one === value).length))
    return {
      all,
      shown,
      widening: Math.min(listRules.widening, shown.filter(chance => isOutside(seeker, chance)).length),
      groups: Math.min(listRules.majorGroups, new Set(shown.map(({ majorGroup }) => majorGroup)).size),
      ofOneEmployer: most(all.map(({ employer }) => employer)),
    }
  }

  test('breaks no hard rule, is as wide as what is there allows, and never full of one employer', () =>
    fc.assert(
      fc.property(regions, ({ seekers, chances }) => {
        for (const seeker of seekers) {
          const list = match(seeker, chances, 'seed')
          const { all, widening, groups, ofOneEmployer } = facts(seeker, chances, list)
          expect(all.filter(chance => brokenRule(seeker, chance))).toEqual([])
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
          expect(ofOneEmployer).toBeLessThanOrEqual(listRules.perEmployer)
          expect({ widening, groups }).toEqual(widestPossible(seeker, chances))
        }
      }),
      { numRuns: 60 },
    ))

  test('is there for everybody whom anything suits, and full when enough employers are there', () =>
    fc.assert(
      fc.property(regions, ({ seekers, chances }) => {
        for (const seeker of seekers) {
          const fits = chances.filter(chance => !brokenRule(seeker, chance))
          const count = (employer: string) => fits.filter(one => one.employer === employer).length
          const employers = [...new Set(fits.map(({ employer }) => employer))]
          const supply = employers.reduce((sum, one) => sum + Math.min(listRules.perEmployer, count(one)), 0)
          expect(match(seeker, chances, 'seed')).toHaveLength(Math.min(listRules.ranked, supply))
        }
      }),
      { numRuns: 60 },
    ))

  test('reads nothing but what the person wrote: whatever else is handed over makes no difference', () => {
    const { seekers, chances } = madeUpRegion(
      { seekers: 20, chances: 80, cells: 3, employers: 30, km: 30, sectors: ['making', 'sport', 'science'], access },
      7,
    )
    const drawn = drawnFor(chances, access, 'seed')
    fc.assert(
      fc.property(fc.constantFrom(...seekers), fc.dictionary(fc.string(), fc.anything()), (seeker, more) => {
        const laden = { ...more, ...seeker }
        expect(matchOne(laden, drawn)).toEqual(matchOne(seeker, drawn))
        expect(match(laden, chances, 'seed')).toEqual(match(seeker, chances, 'seed'))
      }),
    )
  })
})
