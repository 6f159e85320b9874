/**
 * What each stage asks (domain reference 3.4), with the least a hub may ask and the most. A hub sets them upwards only;
 * downwards leads one named adjustment for one learner, with a reason.
 */
export const countRules = {
  /** Fragments heard to at least four fifths, or read. */
  fragments: { stage: 'widen', least: 8, most: 30 },
  contributors: { stage: 'widen', least: 5, most: 20 },
  majorGroups: { stage: 'widen', least: 4, most: 9 },
  themes: { stage: 'widen', least: 3, most: 6 },
  /** Sessions of a mix or of listening first, each of at least `sessionLength` fragments. */
  sessions: { stage: 'widen', least: 1, most: 4 },
  sessionLength: { stage: 'widen', least: 5, most: 10 },
  /** Fragments outside what the learner says they like; nothing is asked of who has said nothing. */
  outside: { stage: 'widen', least: 2, most: 10 },
  thoughts: { stage: 'reflect', least: 3, most: 10 },
  roles: { stage: 'reflect', least: 3, most: 10 },
  /** Words of a typed thought. A drawing, a recording or a scribed thought has none to count. */
  wordsInThought: { stage: 'reflect', least: 15, most: 60 },
  discussions: { stage: 'discuss', least: 1, most: 4 },
  /** People who talk together; pupils are three to five. */
  talkers: { stage: 'discuss', least: 2, most: 5 },
  canvasFragments: { stage: 'triangulate', least: 3, most: 6 },
  canvasContributors: { stage: 'triangulate', least: 3, most: 6 },
  canvasGroups: { stage: 'triangulate', least: 2, most: 6 },
} as const

export type CountName = keyof typeof countRules
export type Counts = { readonly [name in CountName]: number }
export const countNames = Object.keys(countRules) as CountName[]

/** What is asked where no hub asks for more. */
export const leastCounts = Object.fromEntries(countNames.map(name => [name, countRules[name].least])) as Counts

/** Pupils talk in threes to fives. */
export const pupilTalkers = { least: 3, most: 5 } as const
/** Adults talk with at least one other. */
export const mostTalkers = 12

/** A hub's counts: never below the rule, never beyond what anybody could do. */
export const raisedCounts = (asked: Readonly<Record<string, unknown>>): Counts =>
  Object.fromEntries(
    countNames.map(name => {
      const { least, most } = countRules[name]
      const wanted = asked[name]
      return [name, typeof wanted === 'number' && wanted > least ? Math.min(most, Math.floor(wanted)) : least]
    }),
  ) as Counts

/** One count made smaller for one learner, by somebody and for a reason. */
export type Adjustment = { count: CountName; to: number }

/** The rule for pupils or for adults, before anybody changes it. */
export const countsFor = (counts: Counts, pupil: boolean): Counts =>
  pupil ? { ...counts, talkers: Math.max(pupilTalkers.least, counts.talkers) } : counts

/** What is asked of one learner. An adjustment makes a count smaller and never larger; the last word on each holds. */
export const countsWith = (counts: Counts, adjustments: readonly Adjustment[]): Counts => {
  const adjusted: Record<CountName, number> = { ...counts }
  for (const { count, to } of adjustments) adjusted[count] = Math.max(0, Math.min(counts[count], Math.floor(to)))
  return adjusted
}

export const isCountName = (name: string): name is CountName => Object.hasOwn(countRules, name)
