import { metresBetween } from './distance'
import type { Chance, Seeker } from './inputs'

/** Points for each criterion the person wrote and an opportunity meets. They order a list and are never shown. */
export const weights = { sector: 40, majorGroup: 30, kind: 20, theme: 10, kilometre: 6 } as const

/** Points are counted in parts, so that a metre counts and a lottery below one point settles what is equal. */
export const partsOfAPoint = 1024

/** Does it lie outside everything the person said they like? Without a word about interests, everything does. */
export const isOutside = ({ interests }: Seeker, { sector, majorGroup }: Chance): boolean =>
  !interests.sectors.includes(sector) && !interests.majorGroups.includes(majorGroup)

/** A criterion of the person's own, as a list explains it. */
export type Criterion =
  | { about: 'sector'; value: string }
  | { about: 'majorGroup'; value: string }
  | { about: 'kind'; value: string }
  | { about: 'theme'; value: string }

/** Every criterion the person wrote, each with whether the opportunity meets it. Interests count once for each list. */
export const criteriaMet = (seeker: Seeker, chance: Chance): { criterion: Criterion; met: boolean }[] => {
  const { interests, kinds, themes } = seeker
  return [
    ...interests.sectors.map(value => ({
      criterion: { about: 'sector' as const, value },
      met: value === chance.sector,
    })),
    ...interests.majorGroups.map(value => ({
      criterion: { about: 'majorGroup' as const, value },
      met: value === chance.majorGroup,
    })),
    ...kinds.map(value => ({ criterion: { about: 'kind' as const, value }, met: value === chance.kind })),
    ...themes.map(value => ({ criterion: { about: 'theme' as const, value }, met: chance.themes.includes(value) })),
  ]
}

/** Parts of points for what is met, less the way there. */
export const pointsOf = (seeker: Seeker, chance: Chance): number => {
  const met = criteriaMet(seeker, chance).filter(one => one.met)
  const points = met.reduce((sum, { criterion }) => sum + weights[criterion.about], 0)
  return points * partsOfAPoint - wayCosts(metresBetween(seeker.from, chance.place))
}

/** What a way costs, in parts of points. */
export const wayCosts = (metres: number): number => Math.round((metres * weights.kilometre * partsOfAPoint) / 1000)
