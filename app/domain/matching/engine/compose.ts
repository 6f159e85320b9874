/** What a list is made of (domain reference 3.6, performance reference 3.1). */
export const listRules = {
  /** Suggestions a person sees at a time. */
  shown: 6,
  /** With those that wait behind them. */
  ranked: 12,
  /** At least so many of those shown lie outside what the person said they like; twice as many of those ranked. */
  widening: 2,
  /** Those shown come from at least so many major groups. */
  majorGroups: 3,
  /** At most so many of one employer, shown and waiting together. */
  perEmployer: 2,
  /** At most so many of one sector, as long as others are to be had. */
  perSector: 3,
} as const

/** Opportunities best first, made out only as far as somebody looks. `null` past the end. */
export type Ranking = { at: (place: number) => number | null }

/** What composing asks of an opportunity, by its number. */
export type Traits = {
  group: (one: number) => number
  sector: (one: number) => number
  employer: (one: number) => number
}

/** A list being made: the numbers of what was picked, in the order of picking. */
export type Making = {
  picked: number[]
  widening: boolean[]
  /** Major groups that widening picks came from. */
  widened: number[]
}

export const nothingYet = (): Making => ({ picked: [], widening: [], widened: [] })

const countOf = (making: Making, trait: (one: number) => number, value: number): number => {
  let count = 0
  for (const one of making.picked) if (trait(one) === value) count++
  return count
}

const groupsOf = (making: Making, { group }: Traits): number => new Set(making.picked.map(group)).size

/** The best of a ranking that may still be picked and passes. */
const best = (
  ranking: Ranking,
  making: Making,
  traits: Traits,
  passes: (one: number) => boolean = () => true,
): number | null => {
  for (let place = 0; ; place++) {
    const one = ranking.at(place)
    if (one === null) return null
    if (making.picked.includes(one)) continue
    if (countOf(making, traits.employer, traits.employer(one)) >= listRules.perEmployer) continue
    if (passes(one)) return one
  }
}

/** Inside is what the person said they like, outside is what they did not speak of. */
export type Rankings = { inside: Ranking; outside: Ranking }

export const take = (making: Making, one: number, outside: boolean, { group }: Traits): void => {
  making.picked.push(one)
  making.widening.push(outside)
  if (outside) making.widened.push(group(one))
}

/** Picks to widen: each from a major group no other such pick came from, as long as there is one. */
const widen = (making: Making, { outside }: Rankings, traits: Traits): boolean => {
  const one =
    best(outside, making, traits, other => !making.widened.includes(traits.group(other))) ??
    best(outside, making, traits)
  if (one !== null) take(making, one, true, traits)
  return one !== null
}

/** Picks what fits best: first of what was spoken of, and of a sector that is not on the list too often. */
export const pickFitting = (
  making: Making,
  { inside, outside }: Rankings,
  traits: Traits,
  newGroup: boolean,
): boolean => {
  const isNew = (one: number) => countOf(making, traits.group, traits.group(one)) === 0
  const fresh = (one: number) => countOf(making, traits.sector, traits.sector(one)) < listRules.perSector
  const tiers: ((one: number) => boolean)[] = newGroup ? [isNew, fresh, () => true] : [fresh, () => true]
  for (const passes of tiers)
    for (const ranking of [inside, outside]) {
      const one = best(ranking, making, traits, passes)
      if (one === null) continue
      take(making, one, ranking === outside, traits)
      return true
    }
  return false
}

/** Rounds of picking: one to widen, then two that fit. Two rounds make what is shown, four what is ranked. */
export const rounds = 4
/** The round that ends what is shown, counted from 0. */
export const shownAfter = 1
const picksInRound = 3

/** One round for one person. Answers whether anything was picked. */
export const pickRound = (making: Making, rankings: Rankings, traits: Traits): boolean => {
  const before = making.picked.length
  for (let pick = 0; pick < picksInRound; pick++) {
    const left = listRules.shown - making.picked.length
    const missing = listRules.majorGroups - groupsOf(making, traits)
    const done = pick === 0 && widen(making, rankings, traits)
    if (!done && !pickFitting(making, rankings, traits, missing > 0 && left > 0 && left <= missing)) break
  }
  return making.picked.length > before
}

/** How wide a list is: what is there to widen, and how many major groups, neither counted beyond what is asked. */
export const widthOf = (making: Making, traits: Traits): { widening: number; groups: number } => ({
  widening: Math.min(listRules.widening, making.widening.filter(Boolean).length),
  groups: Math.min(listRules.majorGroups, groupsOf(making, traits)),
})

/** One heap of picks with what widens at the second place and every third after it, never at the bottom. */
const spread = (picks: readonly { one: number; widening: boolean }[]) => {
  const wide = picks.filter(pick => pick.widening)
  const fits = picks.filter(pick => !pick.widening)
  const list: { one: number; widening: boolean }[] = []
  while (wide.length + fits.length > 0) {
    const next = list.length % 3 === 1 ? (wide.shift() ?? fits.shift()) : (fits.shift() ?? wide.shift())
    if (next) list.push(next)
  }
  return list
}

/** The order they stand in: those shown, then those that wait. */
export const arranged = ({ picked, widening }: Making): { one: number; widening: boolean }[] => {
  const all = picked.map((one, place) => ({ one, widening: widening[place] === true }))
  return [...spread(all.slice(0, listRules.shown)), ...spread(all.slice(listRules.shown))]
}
