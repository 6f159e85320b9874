import { adultYear, highestLevel, opportunityKinds, opportunityTimes, workThemes } from '../vocabulary'
import { bits, type Columns, maskOf } from './columns'
import type { Seeker } from './inputs'
import { partsOfAPoint, weights } from './points'

/** Metres to what has no place: further than anybody travels. */
export const nowhere = 0x4000_0000

const everyKind = maskOf(opportunityKinds, opportunityKinds, bits.kinds)

/** How many bits are set, for every mask of themes. */
const setBits = Uint8Array.from({ length: 1 << workThemes.length }, (_, mask) => {
  let count = 0
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1
  return count
})

/** What one person wrote, packed against the columns of the opportunities. */
export type Packed = ReturnType<typeof packed>

/** `affinity`: room for a number for each stratum, filled here. */
export const packed = (seeker: Seeker, columns: Columns, affinity: Int32Array) => {
  const { interests, no } = seeker
  const needs = maskOf(columns.access, seeker.access, bits.provides)
  const asksUnknown = seeker.access.some(need => !columns.access.includes(need))
  columns.strata.forEach(({ majorGroup, sector }, stratum) => {
    const points =
      (interests.sectors.includes(sector) ? weights.sector : 0) +
      (interests.majorGroups.includes(majorGroup) ? weights.majorGroup : 0)
    const isNo = no.sectors.includes(sector) || no.majorGroups.includes(majorGroup)
    affinity[stratum] = isNo ? -1 : points * partsOfAPoint
  })
  return {
    needs,
    kinds: everyKind & ~maskOf(opportunityKinds, no.kinds, bits.kinds),
    times: seeker.times.length ? maskOf(opportunityTimes, seeker.times, bits.times) : 1 << bits.whenever,
    year: asksUnknown || seeker.year < 0 || seeker.year > adultYear ? 0 : 1 << (seeker.year + bits.years),
    levels: ((1 << ((seeker.level ?? highestLevel) + 1)) - 1) << bits.levels,
    anywhere: seeker.remote ? 1 << bits.remote : 0,
    limit: Math.min(seeker.travelKm === null ? nowhere : seeker.travelKm * 1000, nowhere - 1),
    /** Parts of points for each stratum; below nothing where the person said no. */
    affinity,
    themes: maskOf(workThemes, seeker.themes),
    wanted: maskOf(opportunityKinds, seeker.kinds, bits.kinds),
    /** The most that kind and themes can bring. */
    most: ((seeker.kinds.length > 0 ? weights.kind : 0) + seeker.themes.length * weights.theme) * partsOfAPoint,
    noEmployers: no.employers.map(employer => columns.employers.get(employer) ?? -1),
    noChances: no.opportunities.length > 0 ? new Set(no.opportunities.map(id => columns.places.get(id) ?? -1)) : null,
  }
}

/** Does one with these words pass every hard rule but distance, places left and the declared no's? */
export const passes = (seeker: Packed, word: number, ages: number): boolean =>
  (ages & seeker.year) !== 0 &&
  (word & seeker.times) !== 0 &&
  (ages & seeker.levels) !== 0 &&
  (word & seeker.kinds) !== 0 &&
  (word & seeker.needs) === seeker.needs

/** Is it within reach, so many metres away? */
export const reaches = (seeker: Packed, ages: number, metres: number): boolean =>
  (ages & seeker.anywhere) !== 0 || metres <= seeker.limit

export const saidNo = (columns: Columns, seeker: Packed, one: number): boolean =>
  (seeker.noChances?.has(one) ?? false) ||
  (seeker.noEmployers.length > 0 && seeker.noEmployers.includes(columns.employer[one] as number))

/** Parts of points for kind and themes. */
export const preference = (seeker: Packed, word: number, themes: number): number =>
  ((word & seeker.wanted) !== 0 ? weights.kind * partsOfAPoint : 0) +
  (setBits[themes & seeker.themes] as number) * weights.theme * partsOfAPoint
