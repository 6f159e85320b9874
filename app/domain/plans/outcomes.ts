import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, system, wears } from '../kernel/actor'
import { type Day, dayOf } from '../kernel/working-days'
import { type Outcome, outcomes } from './vocabulary'

/** Nothing smaller is shown to those who do not know the people behind it (guarantee G18). */
export const fewest = 10

export type Cell = { outcome: Outcome; count: number | null }

/**
 * Counts that give nobody away. A cell from one to nine is left out, and then the next smallest with it, so that what is
 * left out cannot be worked out from the total; the total itself only where all of it is ten or more. Nought is shown
 * where the whole is shown, since nobody is behind it.
 */
export const suppressed = (
  counts: readonly { outcome: Outcome; count: number }[],
): { cells: Cell[]; total: number | null } => {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total < fewest) return { cells: counts.map(({ outcome }) => ({ outcome, count: null })), total: null }
  const hidden = new Set(counts.filter(({ count }) => count > 0 && count < fewest).map(({ outcome }) => outcome))
  const hiddenSum = () => counts.filter(({ outcome }) => hidden.has(outcome)).reduce((sum, { count }) => sum + count, 0)
  // What is left out stands for two cells at least, and for ten people at least.
  while (hidden.size > 0 && hidden.size < counts.length && (hidden.size < 2 || hiddenSum() < fewest)) {
    const [next] = counts.filter(({ outcome }) => !hidden.has(outcome)).toSorted((a, b) => a.count - b.count)
    if (next) hidden.add(next.outcome)
  }
  return { total, cells: counts.map(({ outcome, count }) => ({ outcome, count: hidden.has(outcome) ? null : count })) }
}

/** A quarter of a year, in the order of time: `2027-2`. */
const quarterOf = (day: Day): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/**
 * The answers that are counted on a day: those of finished quarters, and of these only ten or more at a time. So whoever
 * compares two days finds the same counts, or counts that ten people changed.
 */
export const settled = <A extends { on: Day }>(answers: readonly A[], today: Day): A[] => {
  const over = answers.filter(({ on }) => quarterOf(on) < quarterOf(today))
  const counted: A[] = []
  let waiting: A[] = []
  for (const quarter of [...new Set(over.map(({ on }) => quarterOf(on)))].toSorted()) {
    waiting.push(...over.filter(({ on }) => quarterOf(on) === quarter))
    if (waiting.length < fewest) continue
    counted.push(...waiting)
    waiting = []
  }
  return counted
}

/** What came of advice in a hub, review by review, as counts: for coordinators, who see nobody's plan. */
export const outcomesOf = async (viewer: Actor) => {
  if (!wears(viewer, 'coordinator')) return null
  const found = await transact(system('plans', viewer.hubId), tx =>
    tx.planReview.findMany({
      where: { hubId: viewer.hubId, state: 'answered', answeredAt: { not: null } },
      select: { number: true, outcome: true, answeredAt: true },
    }),
  )
  const answers = found.flatMap(({ answeredAt, ...one }) => (answeredAt ? [{ ...one, on: dayOf(answeredAt) }] : []))
  const today = dayOf(clock.now())
  return {
    rounds: [1, 2, 3].map(number => {
      const counted = settled(
        answers.filter(one => one.number === number),
        today,
      )
      const countOf = (outcome: Outcome) => counted.filter(one => one.outcome === outcome).length
      return { number, ...suppressed(outcomes.map(outcome => ({ outcome, count: countOf(outcome) }))) }
    }),
  }
}
