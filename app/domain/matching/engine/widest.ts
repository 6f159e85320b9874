import {
  listRules,
  type Making,
  nothingYet,
  pickFitting,
  pickUpTo,
  type Ranking,
  type Rankings,
  type Traits,
  take,
  widthOf,
} from './compose'

/** So many of a class are enough to tell what is possible: two best, and two best of other employers than the first. */
const standIns = 2

type StandIn = { one: number; outside: boolean }

/** A few of every major group, inside and outside: whatever list is possible is possible with these. */
const standInsOf = (ranking: Ranking, outside: boolean, { group, employer }: Traits): StandIn[] => {
  const firsts = new Map<number | undefined, number>()
  const kept = new Set<number>()
  const wanted = (one: number): boolean => {
    const first = firsts.get(group[one])
    if (kept.has(one) || first === undefined) return first === undefined
    const isSame = (other: number) => (employer[other] === employer[first]) === (employer[one] === employer[first])
    return [...kept].filter(other => group[other] === group[one] && isSame(other)).length < standIns
  }
  for (;;) {
    const one = ranking.best(() => true, wanted)
    if (one === null) return [...kept].map(each => ({ one: each, outside }))
    kept.add(one)
    if (!firsts.has(group[one])) firsts.set(group[one], one)
  }
}

/** The first few picks that bring so many to widen and so many major groups, if there are any. */
const firstPicks = (all: readonly StandIn[], traits: Traits, widening: number, groups: number): StandIn[] | null => {
  const search = (chosen: readonly StandIn[], from: number): StandIn[] | null => {
    const wide = chosen.filter(({ outside }) => outside).length
    const seen = new Set(chosen.map(({ one }) => traits.group[one]))
    if (wide >= widening && seen.size >= groups) return [...chosen]
    for (let next = wide < widening ? from : 0; next < all.length; next++) {
      const choice = all[next]
      if (!choice || chosen.includes(choice)) continue
      if (wide < widening ? !choice.outside : seen.has(traits.group[choice.one])) continue
      const ofEmployer = chosen.filter(({ one }) => traits.employer[one] === traits.employer[choice.one]).length
      if (ofEmployer >= listRules.perEmployer) continue
      const found = search([...chosen, choice], next + 1)
      if (found) return found
    }
    return null
  }
  return search([], 0)
}

/**
 * Picking best first can, seldom, use up an employer whose other offers were the only ones to widen with. Then the list to
 * be shown is begun again with picks that make it as wide as what is there allows. Answers null where it already is.
 */
export const asWideAsCanBe = (making: Making, rankings: Rankings, traits: Traits): Making | null => {
  const has = widthOf(making, traits)
  if (has.widening === listRules.widening && has.groups === listRules.majorGroups) return null
  const all = [...standInsOf(rankings.outside, true, traits), ...standInsOf(rankings.inside, false, traits)]
  for (let widening: number = listRules.widening; widening >= has.widening; widening--)
    for (let groups: number = listRules.majorGroups; groups >= 1; groups--) {
      if (widening === has.widening && groups <= has.groups) return null
      const first = firstPicks(all, traits, widening, groups)
      if (first) return begunWith(first, rankings, traits)
    }
  return null
}

const begunWith = (first: readonly StandIn[], rankings: Rankings, traits: Traits): Making => {
  const making = nothingYet()
  for (const { one, outside } of first) take(making, one, outside, traits)
  while (making.picked.length < listRules.shown) if (!pickFitting(making, rankings, traits, false)) break
  return making
}

/** Composes a whole list from two rankings. */
export const composed = (rankings: Rankings, traits: Traits): Making => {
  const picked = nothingYet()
  pickUpTo(listRules.shown, picked, rankings, traits)
  const making = asWideAsCanBe(picked, rankings, traits) ?? picked
  pickUpTo(listRules.ranked, making, rankings, traits)
  return making
}
