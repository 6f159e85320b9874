import { cellsAt } from './cell'
import { listRules, type Making, nothingYet, pickUpTo } from './compose'
import { cellOf } from './distance'
import type { Pick, Seeker } from './inputs'
import { drawn as draw, numberOf } from './lottery'
import { type Drawn, listed } from './match'
import { rankedInCell } from './rank-in-cell'
import { asWideAsCanBe } from './widest'

/** Whose turn it is: those who have had least, then a lottery that turns round from round to round. */
const inTurn = (seekers: readonly Seeker[], seed: string, round: number): number[] => {
  const start = numberOf(seed)
  const lots = seekers.map(({ id }) => draw(start, numberOf(id)))
  const turn = round % 2 === 0 ? 1 : -1
  return seekers
    .map((_, place) => place)
    .sort(
      (a, b) => (seekers[a]?.had ?? 0) - (seekers[b]?.had ?? 0) || turn * ((lots[a] ?? 0) - (lots[b] ?? 0)) || a - b,
    )
}

/** How many a list has after each round: one for everybody before anybody has a second. */
const rounds = [1, 3, listRules.shown, 9, listRules.ranked] as const

/**
 * A whole region while places are scarce: everybody picks in rounds, those who have had least first, and nobody picks what
 * as many people already hear of as there are places for (`placesLeft` of each opportunity). The lists may be short; no
 * opportunity is ever over.
 */
export const matchByNight = (seekers: readonly Seeker[], drawn: Drawn): Pick[][] => {
  const { columns, desk } = drawn
  const places = new Map<string, ReturnType<typeof cellsAt>>()
  const cellsOf = ({ from }: Seeker) => {
    const known = places.get(cellOf(from)) ?? cellsAt(from, columns, drawn.seed)
    places.set(cellOf(from), known)
    return known
  }
  const left = columns.left
  const makings: Making[] = seekers.map(nothingYet)
  const count = (picked: readonly number[], by: number) => {
    for (const one of picked) left[one] = (left[one] as number) + by
  }
  for (const [round, upTo] of rounds.entries())
    for (const place of inTurn(seekers, drawn.seed, round)) {
      const seeker = seekers[place] as Seeker
      const making = makings[place] as Making
      const had = making.picked.length
      pickUpTo(upTo, making, rankedInCell(seeker, columns, cellsOf(seeker), desk), columns.traits)
      count(making.picked.slice(had), -1)
      if (upTo !== listRules.shown) continue
      // What was picked is free again while a wider beginning is looked for.
      count(making.picked, 1)
      const rankings = rankedInCell(seeker, columns, cellsOf(seeker), desk)
      const wider = asWideAsCanBe(making, rankings, columns.traits) ?? making
      makings[place] = wider
      count(wider.picked, -1)
    }
  return makings.map(making => listed(drawn, making))
}
