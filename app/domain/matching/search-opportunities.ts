import { clock } from '~/platform/clock'
import { Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { queryOf } from './asked-words'
import { outwardIn, pointOfDistrict } from './districts'
import type { Point } from './engine/inputs'
import { from, where } from './narrowing'
import type { OpportunitySearch } from './opportunity-search'
import { meant, wider } from './tried-instead'

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

/** Does the viewer speak for somebody who offers? */
const offers = (viewer: Actor | null): boolean =>
  viewer !== null && organisationsOf(viewer, 'employer-admin', 'provider-admin').length > 0

/** Whom the list shows states to: whoever has some of their own, and coordinators. */
const seesStates = (viewer: Actor | null): boolean =>
  viewer !== null && (wears(viewer, 'coordinator') || offers(viewer))

const away = (at: Point | null): Prisma.Sql =>
  at
    ? Prisma.sql`miles_between(o.latitude, o.longitude, ${at.latitude}, ${at.longitude})`
    : Prisma.sql`null::double precision`

/** By what a list stands in order, and which way. What is alike stands by the day it closes. */
const sorted = (
  { words, anyWord, order }: OpportunitySearch,
  at: Point | null,
): { key: Prisma.Sql; way: Prisma.Sql } => {
  const up = Prisma.sql`asc`
  const down = Prisma.sql`desc`
  const closing = { key: Prisma.sql`o.closes_on`, way: up }
  switch (order) {
    case 'fit':
      return words ? { key: Prisma.sql`ts_rank(o.found_by, ${queryOf(words, anyWord)})`, way: down } : closing
    case 'nearest':
      return at ? { key: away(at), way: up } : closing
    case 'starting':
      return { key: Prisma.sql`o.starts_on`, way: up }
    case 'newest':
      return { key: Prisma.sql`o.created_at`, way: down }
    case 'title':
      return { key: Prisma.sql`o.title`, way: up }
    default:
      return closing
  }
}

type Found = { total: number; rows: OpportunityLine[] }

/** One page, and how many there are in all: what was asked is looked for once. Beyond the last page it finds nothing. */
const pageOf = async (tx: Tx, search: OpportunitySearch, at: Point | null, asked: Prisma.Sql): Promise<Found> => {
  const { key, way } = sorted(search, at)
  const inOrder = Prisma.sql`key ${way} nulls last, closes, id`
  const rows = await tx.$queryRaw<(OpportunityLine & { total: number })[]>`
    with found as materialized (
      select o.id, o.closes_on as closes, ${key} as key, ${away(at)} as miles from ${from(search)} where ${asked}
    ), page as (
      select * from found order by ${inOrder}
      limit ${opportunitiesPerPage} offset ${(search.page - 1) * opportunitiesPerPage}
    )
    select o.id, o.title, o.kind, o.sector, o.organisation, o.district, o.remote, o.state, o.level, o.wage,
      o.starts_on as "startsOn", o.closes_on as "closesOn", o.from_year as "fromYear", o.to_year as "toYear",
      o.places_left as "placesLeft", o.hours_weekly as "hoursWeekly", o.cost_pounds as "costPounds", page.miles,
      (select count(*)::int from found) as total
    from page join opportunity o using (id) order by ${inOrder}`
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _all, ...row }) => row) }
}

/** A full postcode says where somebody lives; its first half is all that is looked for, and all that is said back. */
const withoutHome = (asked: OpportunitySearch): OpportunitySearch => ({
  ...asked,
  district: outwardIn(asked.district) ?? asked.district,
})

/** The person's own search, in their own words. Never gated, for anybody. `search` is what was looked for. */
export const searchOpportunities = (viewer: Actor | null, typed: OpportunitySearch) =>
  transact(scopeOf(viewer), async tx => {
    const search = withoutHome(typed)
    const wide = seesStates(viewer)
    const at = search.district ? await pointOfDistrict(tx, search.district) : null
    const as = { at, today: dayOf(clock.now()), wide }
    const asked = where(viewer, search, as)
    const ofPage = (page: number) => pageOf(tx, { ...search, page }, at, asked)
    let { page } = search
    let found = await ofPage(page)
    if (found.total === 0 && page > 1) {
      // The list has grown shorter since its pages were linked.
      page = Math.max(1, Math.ceil((await ofPage(1)).total / opportunitiesPerPage))
      found = await ofPage(page)
    }
    return {
      ...{ ...found, search: { ...search, page }, seesStates: wide, offers: offers(viewer) },
      /** A distance was asked of a place nobody knows: its name was looked for instead. */
      placeUnknown: search.district !== '' && search.miles !== null && at === null,
      meant: found.total === 0 ? await meant(viewer, tx, search, as) : null,
      wider: found.total === 0 ? await wider(viewer, tx, search, as) : [],
    }
  })
