import type { Chance } from './inputs'
import { drawn, numberOf } from './lottery'

/** Opportunities in the order the seed draws them: the same set and seed, the same order, however they were read. */
export const inDrawnOrder = (chances: readonly Chance[], seed: string): Chance[] => {
  const start = numberOf(seed)
  return chances
    .map(chance => ({ chance, draw: drawn(start, numberOf(chance.id)) }))
    .sort((a, b) => a.draw - b.draw || (a.chance.id < b.chance.id ? -1 : 1))
    .map(({ chance }) => chance)
}

/**
 * Below one point, a lottery for each cell and opportunity settles who comes first among equals. It is asked by the number
 * of an opportunity's id.
 */
export const tieOf = (seed: string, cell: string) => {
  const start = drawn(numberOf(seed), numberOf(cell))
  return (number: number): number => drawn(start, number) & 1023
}
