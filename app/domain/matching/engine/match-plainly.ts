import { arranged, type Ranking, type Traits } from './compose'
import { cellOf } from './distance'
import { brokenRule } from './filters'
import type { Chance, Pick, Seeker } from './inputs'
import { numberOf } from './lottery'
import { onlyUsed } from './never-used'
import { isOutside, pointsOf } from './points'
import { inDrawnOrder, tieOf } from './table'
import { composed } from './widest'

const rankingOf = (order: readonly number[]): Ranking => ({
  best: (suits, wanted) => order.find(one => suits(one) && wanted(one)) ?? null,
})

/** What composing asks, answered from opportunities as they are. */
export const traitsOf = (chances: readonly Chance[]): Traits => {
  const numbers = new Map<string, number>()
  const numbered = (kind: string, value: string): number => {
    const key = `${kind}:${value}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const column = (kind: 'majorGroup' | 'sector' | 'employer') => chances.map(chance => numbered(kind, chance[kind]))
  return { group: column('majorGroup'), sector: column('sector'), employer: column('employer') }
}

/**
 * One person's list, in the plainest way there is: keep what passes, order it, compose. The measure that the faster ways
 * are held to. `chances` in the order the seed drew.
 */
export const matchPlainly = (given: Seeker, chances: readonly Chance[], seed: string): Pick[] => {
  const seeker = onlyUsed(given)
  const tie = tieOf(seed, cellOf(seeker.from))
  const fitting = chances
    .map((chance, one) => ({ chance, one }))
    .filter(({ chance }) => !brokenRule(seeker, chance))
    .map(({ chance, one }) => ({
      one,
      outside: isOutside(seeker, chance),
      points: pointsOf(seeker, chance) + tie(numberOf(chance.id)),
    }))
    .sort((a, b) => b.points - a.points || a.one - b.one)

  const rankings = {
    inside: rankingOf(fitting.filter(({ outside }) => !outside).map(({ one }) => one)),
    outside: rankingOf(fitting.filter(({ outside }) => outside).map(({ one }) => one)),
  }
  return arranged(composed(rankings, traitsOf(chances))).map(({ one, widening }) => ({
    id: chances[one]?.id ?? '',
    widening,
  }))
}

/** The list for one person from opportunities in any order. */
export const match = (seeker: Seeker, chances: readonly Chance[], seed: string): Pick[] =>
  matchPlainly(seeker, inDrawnOrder(chances, seed), seed)
