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

/** A question about one opportunity, by its number. */
export type Ask = (one: number) => boolean

/** Opportunities best first, made out only as far as somebody asks. */
export type Ranking = {
  /**
   * The best of those wanted, or null where there is none. `suits` may ask about major group and sector alone, so that a
   * whole stratum is passed over at once.
   */
  best: (suits: Ask, wanted: Ask) => number | null
}

/** What composing asks of an opportunity, numbered, in the order of the opportunities. */
export type Trait = ArrayLike<number>
export type Traits = { group: Trait; sector: Trait; employer: Trait }

/** A list being made: the numbers of what was picked, in the order of picking. */
export type Making = {
  picked: number[]
  widening: boolean[]
  /** Major groups that widening picks came from. */
  widened: number[]
}

export const nothingYet = (): Making => ({ picked: [], widening: [], widened: [] })

/** How many of those picked are like this one in a trait. */
const alike = ({ picked }: Making, trait: Trait, one: number): number => {
  let count = 0
  for (let place = 0; place < picked.length; place++) if (trait[picked[place] as number] === trait[one]) count++
  return count
}

const groupsOf = ({ picked }: Making, { group }: Traits): number => {
  let groups = 0
  for (let place = 0; place < picked.length; place++) {
    let before = 0
    while (group[picked[before] as number] !== group[picked[place] as number]) before++
    if (before === place) groups++
  }
  return groups
}

const always: Ask = () => true

/** The best of a ranking that may still be picked. */
const best = (ranking: Ranking, making: Making, { employer }: Traits, suits: Ask = always): number | null =>
  ranking.best(suits, one => alike(making, employer, one) < listRules.perEmployer && !making.picked.includes(one))

/** Inside is what the person said they like, outside is what they did not speak of. */
export type Rankings = { inside: Ranking; outside: Ranking }

export const take = (making: Making, one: number, outside: boolean, { group }: Traits): void => {
  making.picked.push(one)
  making.widening.push(outside)
  if (outside) making.widened.push(group[one] as number)
}

/** Picks to widen: each from a major group no other such pick came from, as long as there is one. */
const widen = (making: Making, { outside }: Rankings, traits: Traits): boolean => {
  const one =
    best(outside, making, traits, other => !making.widened.includes(traits.group[other] as number)) ??
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
  const isNew = (one: number) => alike(making, traits.group, one) === 0
  const fresh = (one: number) => alike(making, traits.sector, one) < listRules.perSector
  const tiers: Ask[] = newGroup ? [isNew, fresh, always] : [fresh, always]
  for (const suits of tiers)
    for (const ranking of [inside, outside]) {
      const one = best(ranking, making, traits, suits)
      if (one === null) continue
      take(making, one, ranking === outside, traits)
      return true
    }
  return false
}

/** Of every three picks the second is one to widen. */
const every = 3

/** Picks one more for one person. Answers whether there was any. */
export const pickOne = (making: Making, rankings: Rankings, traits: Traits): boolean => {
  if (making.picked.length % every === 1 && widen(making, rankings, traits)) return true
  const left = listRules.shown - making.picked.length
  const missing = listRules.majorGroups - groupsOf(making, traits)
  return pickFitting(making, rankings, traits, missing > 0 && left > 0 && left <= missing)
}

/** Picks until a list has so many, or there are no more. */
export const pickUpTo = (count: number, making: Making, rankings: Rankings, traits: Traits): void => {
  while (making.picked.length < count) if (!pickOne(making, rankings, traits)) break
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
