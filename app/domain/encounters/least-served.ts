/** What is compared: the level of an institution's worst-off year group, then the part it has had of what it should have. */
export type Standing = { id: string; level: number | null; covered: number; should: number }

/**
 * Who has had least, if that can be said:
 * `unknown` no learner numbers, so nothing to compare; `nobody` nobody has had anything yet; `equal` all stand alike;
 * `tied` so many share the lowest place that to single them out would say nothing; `some` those strictly below all others.
 */
export type Least =
  | { said: 'unknown' | 'nobody' | 'equal'; ids: [] }
  | { said: 'tied'; ids: []; count: number; of: number }
  | { said: 'some'; ids: string[] }

/** At most this part of those compared may be said to have had least. */
export const leastAtMost = 1 / 4

const part = ({ covered, should }: Standing): number => (should === 0 ? 1 : covered / should)

/** Lower stands worse; those of whom nothing is known come last. */
export const byStanding = (a: Standing, b: Standing): number =>
  (a.level ?? Number.MAX_SAFE_INTEGER) - (b.level ?? Number.MAX_SAFE_INTEGER) || part(a) - part(b)

/** Of all institutions those that have truly had least: together in the lowest place, strictly below the rest, and few. */
export const leastServed = (all: readonly Standing[]): Least => {
  const known = all.filter(({ level }) => level !== null).sort(byStanding)
  const [lowest] = known
  if (!lowest) return { said: 'unknown', ids: [] }
  if (known.every(({ covered }) => covered === 0)) return { said: 'nobody', ids: [] }
  const least = known.filter(one => byStanding(lowest, one) === 0)
  if (least.length === known.length) return { said: 'equal', ids: [] }
  if (least.length > Math.max(1, Math.floor(known.length * leastAtMost)))
    return { said: 'tied', ids: [], count: least.length, of: known.length }
  return { said: 'some', ids: least.map(({ id }) => id) }
}
