import type { Composition } from './composition'
import { majorOf } from './soc'

/** In what way somebody would be new to a module. */
export type New = 'work' | 'leaving' | 'sector' | 'district' | 'pair'

/** Up to so many of a kind, another one still widens the mix. */
const few = 1

type Person = { soc: string | null; leaving: string | null; sector: string | null; district: string }

/** How somebody would widen a mix: each trait that nobody in it has, or next to nobody. Empty where nothing is new. */
export const newIn = (mix: Composition, { soc, leaving, sector, district }: Person): New[] => {
  const rare = (count: number | undefined) => (count ?? 0) <= few
  const major = majorOf(soc)
  const found: New[] = []
  if (major && rare(mix.soc[major])) found.push('work')
  if (leaving && rare(mix.leaving[leaving])) found.push('leaving')
  if (sector && rare(mix.sectors[sector])) found.push('sector')
  if (district.trim() && rare(mix.districts[district.trim()])) found.push('district')
  if (found.length === 0 && sector && leaving && rare(mix.pairs[`${sector} ${leaving}`])) found.push('pair')
  return found
}
