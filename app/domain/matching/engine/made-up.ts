import { type OpportunityKind, opportunityKinds, opportunityTimes, workThemes } from '../vocabulary'
import type { Chance, Point, Seeker } from './inputs'
import { drawn } from './lottery'

/** Numbers for made-up regions: the same seed, the same region. */
export const drawing = (seed: number) => {
  let count = 0
  const below = (most: number): number => drawn(seed, count++) % most
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => of(list))),
  ]
  return { below, of, some }
}
type Drawing = ReturnType<typeof drawing>

/** A square of so many kilometres in the north of England, in steps of metres. */
const placeIn = ({ below }: Drawing, km: number): Point => ({
  latitude: 54.2 + below(km * 1000) / 111_000,
  longitude: -2 + below(km * 1000) / 65_000,
})

export type MadeUp = {
  seekers: number
  chances: number
  cells: number
  employers: number
  km: number
  sectors: readonly string[]
  access: readonly string[]
  /** Kinds that are offered and wanted; those for pupils and adults alike where it is left out. */
  kinds?: readonly OpportunityKind[]
}

const usualKinds = opportunityKinds.slice(0, 5)

const majorGroups = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

const chanceIn = (draw: Drawing, one: number, places: readonly Point[], size: MadeUp): Chance => {
  const employer = draw.below(size.employers)
  const from = 7 + draw.below(8)
  const remote = draw.below(8) === 0
  // Three major groups to a sector, as work is.
  const sector = draw.below(size.sectors.length)
  return {
    id: `chance-${one}`,
    employer: `employer-${employer}`,
    majorGroup: majorGroups[(sector * 2 + draw.below(3)) % 9] as string,
    sector: size.sectors[sector] as string,
    kind: draw.of(size.kinds ?? usualKinds),
    level: draw.below(3) === 0 ? 1 + draw.below(3) : 0,
    years: { from, to: Math.min(15, from + 2 + draw.below(6)) },
    provides: draw.some(size.access, 4),
    times: [draw.of(opportunityTimes), ...draw.some(opportunityTimes, 2)],
    themes: draw.some(workThemes, 4),
    place: remote && draw.below(2) === 0 ? null : (places[employer] as Point),
    remote,
    placesLeft: 1 + draw.below(12),
  }
}

const seekerIn = (draw: Drawing, one: number, cells: readonly Point[], size: MadeUp): Seeker => ({
  id: `seeker-${one}`,
  year: draw.below(4) === 0 ? 15 : 10 + draw.below(5),
  from: draw.of(cells),
  interests: { sectors: draw.some(size.sectors, 3), majorGroups: draw.some(majorGroups, 1) },
  kinds: draw.some(size.kinds ?? usualKinds, 2),
  themes: draw.some(workThemes, 4),
  travelKm: draw.below(10) === 0 ? null : 5 + draw.below(40),
  remote: draw.below(3) > 0,
  times: draw.below(3) === 0 ? draw.some(opportunityTimes, 3) : [],
  level: draw.below(3) === 0 ? draw.below(4) : null,
  access: draw.below(12) === 0 ? [draw.of(size.access)] : [],
  no: {
    sectors: draw.below(5) === 0 ? [draw.of(size.sectors)] : [],
    majorGroups: [],
    kinds: [],
    employers: draw.below(30) === 0 ? [`employer-${draw.below(size.employers)}`] : [],
    opportunities: draw.below(10) === 0 ? [`chance-${draw.below(size.chances)}`] : [],
  },
  had: draw.below(6),
})

/** A region nobody lives in, for drills and measurements. People of one cell stand together. */
export const madeUpRegion = (size: MadeUp, seed = 1): { seekers: Seeker[]; chances: Chance[] } => {
  const draw = drawing(seed)
  const places = Array.from({ length: size.employers }, () => placeIn(draw, size.km))
  const cells = Array.from({ length: size.cells }, () => placeIn(draw, size.km))
  const chances = Array.from({ length: size.chances }, (_, one) => chanceIn(draw, one, places, size))
  const seekers = Array.from({ length: size.seekers }, (_, one) => seekerIn(draw, one, cells, size))
  seekers.sort((a, b) => (a.from?.latitude ?? 0) - (b.from?.latitude ?? 0))
  return { seekers, chances }
}
