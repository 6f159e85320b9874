import { adultYear, highestLevel, opportunityKinds, opportunityTimes, workThemes } from '../vocabulary'
import { bits, type Columns, maskOf } from './columns'
import type { Seeker } from './inputs'
import { partsOfAPoint, weights } from './points'

const every = (list: readonly string[], shift: number) => maskOf(list, list, shift)

/** How many bits are set, for every mask of themes. */
const setBits = Uint8Array.from({ length: 1 << workThemes.length }, (_, mask) => {
  let count = 0
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1
  return count
})

/** What one person wrote, packed against the columns of the opportunities. */
export type Packed = ReturnType<typeof packed>

export const packed = (seeker: Seeker, columns: Columns) => {
  const { interests, no } = seeker
  const needs = maskOf(columns.access, seeker.access, bits.provides)
  const asksUnknown = seeker.access.some(need => !columns.access.includes(need))
  const times = seeker.times.length
    ? maskOf(opportunityTimes, seeker.times, bits.times)
    : every(opportunityTimes, bits.times)
  const kinds = every(opportunityKinds, bits.kinds) & ~maskOf(opportunityKinds, no.kinds, bits.kinds)
  const affinity = columns.strata.map(({ majorGroup, sector }) => {
    if (no.sectors.includes(sector) || no.majorGroups.includes(majorGroup)) return -1
    const points =
      (interests.sectors.includes(sector) ? weights.sector : 0) +
      (interests.majorGroups.includes(majorGroup) ? weights.majorGroup : 0)
    return points * partsOfAPoint
  })
  return {
    needs,
    kinds,
    times,
    anyTime: seeker.times.length === 0,
    year: asksUnknown || seeker.year < 0 || seeker.year > adultYear ? 0 : 1 << seeker.year,
    level: seeker.level ?? highestLevel,
    remote: seeker.remote,
    limit: seeker.travelKm === null ? Number.POSITIVE_INFINITY : seeker.travelKm * 1000,
    /** Parts of points for each stratum; below nothing where the person said no. */
    affinity,
    themes: maskOf(workThemes, seeker.themes),
    wanted: maskOf(opportunityKinds, seeker.kinds, bits.kinds),
    /** The most that kind and themes can bring. */
    most: ((seeker.kinds.length > 0 ? weights.kind : 0) + seeker.themes.length * weights.theme) * partsOfAPoint,
    noEmployers: new Set(no.employers.map(employer => columns.employers.get(employer) ?? -1)),
    noChances: new Set(no.opportunities.map(id => columns.places.get(id) ?? -1)),
  }
}

/** Does it pass every hard rule but distance and the declared no's? */
export const passesWords = (columns: Columns, seeker: Packed, one: number): boolean => {
  const word = columns.word[one] as number
  return (
    (word & seeker.needs) === seeker.needs &&
    (word & seeker.kinds) !== 0 &&
    (seeker.anyTime || (word & seeker.times) !== 0) &&
    ((columns.years[one] as number) & seeker.year) !== 0 &&
    (columns.level[one] as number) <= seeker.level &&
    (columns.left[one] as number) > 0
  )
}

/** Is it within reach, so many metres away? */
export const isWithin = (columns: Columns, seeker: Packed, one: number, metres: number): boolean => {
  const where = columns.where[one] as number
  if ((where & 2) === 0 || (where === 3 && seeker.remote)) return seeker.remote
  return metres <= seeker.limit
}

export const saidNo = (columns: Columns, seeker: Packed, one: number): boolean =>
  (seeker.noChances.size > 0 && seeker.noChances.has(one)) ||
  (seeker.noEmployers.size > 0 && seeker.noEmployers.has(columns.employer[one] as number))

/** Parts of points for kind and themes. */
export const preference = (columns: Columns, seeker: Packed, one: number): number => {
  const themes = setBits[(columns.themes[one] as number) & seeker.themes] as number
  const kind = ((columns.word[one] as number) & seeker.wanted) !== 0 ? weights.kind : 0
  return (kind + themes * weights.theme) * partsOfAPoint
}
