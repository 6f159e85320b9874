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

/** Below one point, a lottery for each cell and opportunity settles who comes first among equals. */
export const tieOf = (seed: string, cell: string) => {
  const start = drawn(numberOf(seed), numberOf(cell))
  return (id: string): number => drawn(start, numberOf(id)) & 1023
}
