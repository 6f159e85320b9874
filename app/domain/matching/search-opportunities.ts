import { clock } from '~/platform/clock'
import { Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { addDays, dayOf } from '../kernel/working-days'
import { queryOf } from './asked-words'
import { pointOfDistrict } from './districts'
import type { Point } from './engine/inputs'
import { type OpportunitySearch, type WiderWay, widerWays } from './opportunity-search'

export const opportunitiesPerPage = 25

export type OpportunityLine = {
  id: string
  title: string
  kind: string
  sector: string
  organisation: string
  district: string
  remote: boolean
  state: string
  startsOn: Date | null
  closesOn: Date
  fromYear: number
  toYear: number
  placesLeft: number
  level: number
  hoursWeekly: number | null
  costPounds: number | null
  wage: string
  /** Miles from the place asked for; null where either is not known. */
  miles: number | null
}

/** Strangers and learners look without a hub's eyes; members see their own hub, and what is theirs in every state. */
export const scopeOf = (viewer: Actor | null) => viewer ?? { listener: null }

const ids = (list: readonly string[]) => Prisma.sql`${[...list]}::uuid[]`

const visible = (viewer: Actor | null): Prisma.Sql => {
  if (!viewer) return Prisma.sql`o.state = 'live'`
  if (wears(viewer, 'coordinator')) return Prisma.sql`o.hub_id = ${viewer.hubId}::uuid`
  return Prisma.sql`o.hub_id = ${viewer.hubId}::uuid and (
    o.state in ('live', 'filled')
    or o.employer_id = any(${ids(organisationsOf(viewer, 'employer-admin'))})
    or o.provider_id = any(${ids(organisationsOf(viewer, 'provider-admin'))})
  )`
}

/** Whom the list shows states to: whoever has some of their own, and coordinators. */
const seesStates = (viewer: Actor | null): boolean =>
  viewer !== null &&
  (wears(viewer, 'coordinator') || organisationsOf(viewer, 'employer-admin', 'provider-admin').length > 0)

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

const where = (
  viewer: Actor | null,
  search: OpportunitySearch,
  { at, today, wide }: { at: Point | null; today: string; wide: boolean },
): Prisma.Sql => {
  const { kind, sector, district, miles, year, remote, hours, level, free, months, state } = search
  const until = months === null ? null : addDays(today, months * 31)
  return Prisma.join(
    [
      visible(viewer),
      // By the day itself: what closed yesterday is gone this morning, whether or not the clock has been round.
      Prisma.sql`(o.state not in ('live', 'filled') or o.closes_on >= ${today}::date)`,
      ...(wide ? [] : [Prisma.sql`o.state = 'live'`]),
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

const from = ({ words, anyWord }: OpportunitySearch): Prisma.Sql =>
  words === ''
    ? Prisma.sql`opportunity o`
    : Prisma.sql`opportunities_saying(${queryOf(words, anyWord)}) found(id) join opportunity o on o.id = found.id`

const away = (at: Point | null): Prisma.Sql =>
  at
    ? Prisma.sql`miles_between(o.latitude, o.longitude, ${at.latitude}, ${at.longitude})`
    : Prisma.sql`null::double precision`

const sorted = ({ words, anyWord, order }: OpportunitySearch, at: Point | null): Prisma.Sql => {
  const closing = Prisma.sql`o.closes_on, o.id`
  switch (order) {
    case 'fit':
      return words ? Prisma.sql`ts_rank(o.found_by, ${queryOf(words, anyWord)}) desc, ${closing}` : closing
    case 'nearest':
      return at ? Prisma.sql`${away(at)} asc nulls last, ${closing}` : closing
    case 'starting':
      return Prisma.sql`o.starts_on asc nulls last, o.id`
    case 'newest':
      return Prisma.sql`o.created_at desc, o.id`
    case 'title':
      return Prisma.sql`o.title, o.id`
    default:
      return closing
  }
}

const counted = async (tx: Tx, search: OpportunitySearch, asked: Prisma.Sql): Promise<number> => {
  const [row] = await tx.$queryRaw<
    { count: number }[]
  >`select count(*)::int as count from ${from(search)} where ${asked}`
  return row?.count ?? 0
}

/** Where nothing is found: what each way of asking less would find. */
const wider = async (
  viewer: Actor | null,
  tx: Tx,
  search: OpportunitySearch,
  as: { at: Point | null; today: string; wide: boolean },
): Promise<{ way: WiderWay; search: OpportunitySearch; total: number }[]> => {
  const found = []
  for (const [way, widen] of Object.entries(widerWays) as [WiderWay, (typeof widerWays)[WiderWay]][]) {
    const less = widen(search)
    if (!less) continue
    const next = { ...search, ...less, page: 1 }
    const total = await counted(tx, next, where(viewer, next, as))
    if (total > 0) found.push({ way, search: next, total })
  }
  return found
}

/** The person's own search, in their own words. Never gated, for anybody. */
export const searchOpportunities = (viewer: Actor | null, search: OpportunitySearch) =>
  transact(scopeOf(viewer), async tx => {
    const wide = seesStates(viewer)
    const at = search.district ? await pointOfDistrict(tx, search.district) : null
    const as = { at, today: dayOf(clock.now()), wide }
    const asked = where(viewer, search, as)
    const total = await counted(tx, search, asked)
    const rows = await tx.$queryRaw<OpportunityLine[]>`
      select o.id, o.title, o.kind, o.sector, o.organisation, o.district, o.remote, o.state, o.level, o.wage,
        o.starts_on as "startsOn", o.closes_on as "closesOn", o.from_year as "fromYear", o.to_year as "toYear",
        o.places_left as "placesLeft", o.hours_weekly as "hoursWeekly", o.cost_pounds as "costPounds", ${away(at)} as miles
      from ${from(search)} where ${asked} order by ${sorted(search, at)}
      limit ${opportunitiesPerPage} offset ${(search.page - 1) * opportunitiesPerPage}`
    return {
      ...{ total, rows, seesStates: wide },
      /** A distance was asked of a place nobody knows: its name was looked for instead. */
      placeUnknown: search.district !== '' && search.miles !== null && at === null,
      wider: total === 0 ? await wider(viewer, tx, search, as) : [],
    }
  })
