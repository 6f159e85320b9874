import { highestLevel } from '../vocabulary'
import { metresBetween } from './distance'
import type { Chance, Seeker } from './inputs'

/** Hard rules, one table. An opportunity that breaks one is not suggested; it can still be searched for by hand. */
export const hardRules = {
  'places-gone': (_seeker, chance) => chance.placesLeft > 0,
  'another-age': ({ year }, { years }) => years.from <= year && year <= years.to,
  'another-level': ({ level }, chance) => chance.level <= (level ?? highestLevel),
  'not-accessible': ({ access }, { provides }) => access.every(need => provides.includes(need)),
  'not-those-times': ({ times }, chance) => times.length === 0 || times.some(time => chance.times.includes(time)),
  'too-far': ({ from, travelKm, remote }, chance) => {
    if (!chance.place || (chance.remote && remote)) return remote
    return travelKm === null || metresBetween(from, chance.place) <= travelKm * 1000
  },
  'said-no': ({ no }, { id, employer, kind, sector, majorGroup }) =>
    !no.opportunities.includes(id) &&
    !no.employers.includes(employer) &&
    !no.kinds.includes(kind) &&
    !no.sectors.includes(sector) &&
    !no.majorGroups.includes(majorGroup),
} as const satisfies Record<string, (seeker: Seeker, chance: Chance) => boolean>

export type HardRule = keyof typeof hardRules

/** The first rule an opportunity breaks for this person, if any. */
export const brokenRule = (seeker: Seeker, chance: Chance): HardRule | undefined =>
  (Object.keys(hardRules) as HardRule[]).find(rule => !hardRules[rule](seeker, chance))
