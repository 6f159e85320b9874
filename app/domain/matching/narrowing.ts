import { Prisma } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { addDays } from '../kernel/working-days'
import { queryOf } from './asked-words'
import type { Point } from './engine/inputs'
import type { OpportunitySearch } from './opportunity-search'

/** What a search is asked against: the place it named, the day, and whether its viewer is shown states. */
export type Standing = { at: Point | null; today: string; wide: boolean }

const ids = (list: readonly string[]) => Prisma.sql`${[...list]}::uuid[]`

/** Offered by an organisation the viewer speaks for. */
const offeredBy = (viewer: Actor): Prisma.Sql => Prisma.sql`(
  o.employer_id = any(${ids(organisationsOf(viewer, 'employer-admin'))})
  or o.provider_id = any(${ids(organisationsOf(viewer, 'provider-admin'))})
)`

const visible = (viewer: Actor | null): Prisma.Sql => {
  if (!viewer) return Prisma.sql`o.state = 'live'`
  if (wears(viewer, 'coordinator')) return Prisma.sql`o.hub_id = ${viewer.hubId}::uuid`
  return Prisma.sql`o.hub_id = ${viewer.hubId}::uuid and (
    o.state in ('live', 'filled') or ${offeredBy(viewer)}
  )`
}

/** A text as the beginning of another, by `like`. */
const likely = (typed: string): string => `${typed.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

const milesInADegree = 69

/** Within so many miles of a point, or done from anywhere. The square about it is asked first: an index answers that. */
const near = ({ latitude, longitude }: Point, miles: number): Prisma.Sql => {
  const north = miles / milesInADegree
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180))
  return Prisma.sql`(o.remote or (
    o.latitude between ${latitude - north} and ${latitude + north}
    and o.longitude between ${longitude - east} and ${longitude + east}
    and miles_between(o.latitude, o.longitude, ${latitude}, ${longitude}) <= ${miles}
  ))`
}

/** Everything that is asked of an opportunity `o`, besides the words. */
export const where = (viewer: Actor | null, search: OpportunitySearch, { at, today, wide }: Standing): Prisma.Sql => {
  const { kind, sector, district, miles, year, remote, hours, level, free, months, state, own } = search
  const until = months === null ? null : addDays(today, months * 31)
  return Prisma.join(
    [
      visible(viewer),
      // By the day itself: what closed yesterday is gone this morning, whether or not the clock has been round.
      Prisma.sql`(o.state not in ('live', 'filled') or o.closes_on >= ${today}::date)`,
      ...(wide ? [] : [Prisma.sql`o.state = 'live'`]),
      ...(viewer && own ? [offeredBy(viewer)] : []),
      ...(wide && state ? [Prisma.sql`o.state = ${state}`] : []),
      ...(kind ? [Prisma.sql`o.kind = ${kind}`] : []),
      ...(sector ? [Prisma.sql`o.sector = ${sector}`] : []),
      ...(year === null ? [] : [Prisma.sql`o.from_year <= ${year} and o.to_year >= ${year}`]),
      ...(remote ? [Prisma.sql`o.remote`] : []),
      ...(hours === null ? [] : [Prisma.sql`o.hours_weekly <= ${hours}`]),
      ...(level === null ? [] : [Prisma.sql`o.level <= ${level}`]),
      ...(free ? [Prisma.sql`o.cost_pounds = 0`] : []),
      ...(until ? [Prisma.sql`o.starts_on between ${today}::date and ${until}::date`] : []),
      ...(district && at && miles !== null ? [near(at, miles)] : []),
      ...(district && !(at && miles !== null) ? [Prisma.sql`lower(o.district) like ${likely(district)}`] : []),
    ],
    ' and ',
  )
}

/** Opportunities that say the words asked for, or all, as `o`. */
export const from = ({ words, anyWord }: OpportunitySearch): Prisma.Sql =>
  words === ''
    ? Prisma.sql`opportunity o`
    : Prisma.sql`opportunities_saying(${queryOf(words, anyWord)}) found(id) join opportunity o on o.id = found.id`
