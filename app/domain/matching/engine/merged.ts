import type { Ranking } from './compose'
import type { Kept } from './kept'

/** Where a ranking is read from: a bound above everything in a stratum, and the best few of it. */
export type Strata = {
  bound: (stratum: number) => number
  best: (stratum: number, most: number) => Kept
}

/** So many of a stratum are made out at first; more when they are all picked over. */
const atFirst = 3

type Opened = { stratum: number; kept: Kept; most: number; next: number }

/** Is the next of one stratum before the next of the other? */
const before = (a: Opened, b: Opened): boolean => {
  const [x, y] = [a.kept.scores[a.next] as number, b.kept.scores[b.next] as number]
  return x > y || (x === y && (a.kept.ones[a.next] as number) < (b.kept.ones[b.next] as number))
}

/**
 * Several strata as one ranking, exact and lazy (threshold algorithm): a stratum is opened only when its bound could beat
 * the best of those open. `order`: the strata, greatest bound first.
 */
export const merged = (order: readonly number[], strata: Strata): Ranking => {
  const open: Opened[] = []
  const made: number[] = []
  let unopened = 0

  const openNext = () => {
    const stratum = order[unopened++] as number
    const kept = strata.best(stratum, atFirst)
    if (kept.ones.length > 0) open.push({ stratum, kept, most: atFirst, next: 0 })
  }

  /** Moves past the one just taken; makes out more of the stratum where there is more. */
  const advance = (place: number) => {
    const one = open[place] as Opened
    one.next++
    if (one.next < one.kept.ones.length) return
    if (!one.kept.whole) {
      one.most *= 4
      one.kept = strata.best(one.stratum, one.most)
    }
    if (one.next >= one.kept.ones.length) open.splice(place, 1)
  }

  const makeNext = (): boolean => {
    for (;;) {
      let first = -1
      for (let place = 0; place < open.length; place++)
        if (first < 0 || before(open[place] as Opened, open[first] as Opened)) first = place
      const head = open[first]
      const bound = unopened < order.length ? strata.bound(order[unopened] as number) : Number.NEGATIVE_INFINITY
      if (unopened < order.length && (!head || (head.kept.scores[head.next] as number) <= bound)) {
        openNext()
        continue
      }
      if (!head) return false
      made.push(head.kept.ones[head.next] as number)
      advance(first)
      return true
    }
  }

  return {
    at: place => {
      while (made.length <= place) if (!makeNext()) return null
      return made[place] as number
    },
  }
}
