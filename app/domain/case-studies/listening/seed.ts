import { randomInt } from 'node:crypto'

/** Letters and digits of which no two look alike: no I, L and 1, no O and 0. */
const symbols = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const seedPattern = new RegExp(`^[${symbols}]{4,6}$`)

/** A new seed to share: four symbols, each as likely as any other. */
export const newSeed = (): string => Array.from({ length: 4 }, () => symbols[randomInt(symbols.length)]).join('')

/** A seed as somebody typed it, in any case and with spaces; null when it is none. */
export const readSeed = (typed: string | null): string | null => {
  const seed = (typed ?? '').replace(/[\s-]/g, '').toUpperCase()
  return seedPattern.test(seed) ? seed : null
}
