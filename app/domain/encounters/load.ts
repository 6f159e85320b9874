import { clock } from '~/platform/clock'
import { isId, Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear, addDays, dateOf, dayOf, monthOf, startOfDay } from '../kernel/working-days'
import { type LoadFilter, type LoadShow, type LoadSort, loadPageSize } from './load-filter'

/** How much one employer is asked, in every hub, and what it gave in this one this academic year. */
export type EmployerLoad = {
  employerId: string
  name: string
  monthlyCap: number
  contactedThisMonth: number
  lastContactedOn: Date | null
  pausedUntil: Date | null
  openOffers: number
  asked: number
  accepted: number
  declined: number
  silent: number
  waiting: number
  encounters: number
}

const loads = (at: Date): Prisma.Sql => {
  const year = academicYear(at)
  const [from, to] = [startOfDay(year.from), startOfDay(addDays(year.to, 1))]
  return Prisma.sql`
    select h.employer_id as "employerId", e.name, e.monthly_cap as "monthlyCap", e.paused_until as "pausedUntil",
      coalesce(m.contacted, 0) as "contactedThisMonth", c.last as "lastContactedOn", o.open as "openOffers",
      a.asked, a.accepted, a.declined, a.silent, a.waiting, g.encounters
    from hub_employer h
    join employer e on e.id = h.employer_id
    left join contact_month m on m.employer_id = h.employer_id and m.month = ${dateOf(monthOf(at))}::date
    left join lateral (select max(contacted_on) as last from contact where employer_id = h.employer_id) c on true
    cross join lateral (
      select count(*)::int as open from offer where hub_id = h.hub_id and employer_id = h.employer_id and state = 'open'
    ) o
    cross join lateral (
      select (count(*) filter (where state <> 'filled'))::int as asked,
        (count(*) filter (where state = 'accepted'))::int as accepted,
        (count(*) filter (where state in ('declined', 'later')))::int as declined,
        (count(*) filter (where state = 'expired'))::int as silent,
        (count(*) filter (where state = 'asked'))::int as waiting
      from approach where hub_id = h.hub_id and employer_id = h.employer_id and asked_at >= ${from}
    ) a
    cross join lateral (
      select count(*)::int as encounters from encounter
      where hub_id = h.hub_id and employer_id = h.employer_id and starts_at >= ${from}
        and starts_at < ${to} and state in ('agreed', 'confirmed', 'delivered')
    ) g
    where h.hub_id = scope_hub()`
}

const sorts: Record<LoadSort, Prisma.Sql> = {
  load: Prisma.sql`"contactedThisMonth"::float8 / greatest("monthlyCap", 1) desc, "lastContactedOn" desc nulls last`,
  last: Prisma.sql`"lastContactedOn" desc nulls last`,
  encounters: Prisma.sql`encounters desc`,
  name: Prisma.sql`name`,
}

const showing = (show: LoadShow, today: string): Prisma.Sql => {
  const weekAgo = Prisma.sql`(${today}::date - 7)`
  const paused = Prisma.sql`("pausedUntil" is not null and "pausedUntil" > ${today}::date)`
  const full = Prisma.sql`"contactedThisMonth" >= "monthlyCap"`
  const resting = Prisma.sql`("lastContactedOn" is not null and "lastContactedOn" > ${weekAgo})`
  if (show === 'paused') return paused
  if (show === 'at-cap') return full
  if (show === 'resting') return resting
  if (show === 'never') return Prisma.sql`"lastContactedOn" is null`
  return show === 'free' ? Prisma.sql`not ${paused} and not ${full} and not ${resting}` : Prisma.sql`true`
}

const query = (tx: Tx, where: Prisma.Sql, rest: Prisma.Sql, at: Date) =>
  tx.$queryRaw<(EmployerLoad & { of: number })[]>`
    select *, (count(*) over ())::int as "of" from (${loads(at)}) load where ${where} ${rest}`

/** The hub's employers by how much they are asked. Null for anyone but its coordinators. */
export const employersByLoad = (viewer: Actor, { search, show, sort, page }: LoadFilter) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const like = `%${search.replace(/[\\%_]/g, letter => `\\${letter}`)}%`
    const where = Prisma.sql`${showing(show, dayOf(at))} and name ilike ${like}`
    const rest = Prisma.sql`order by ${sorts[sort]}, name, "employerId" limit ${loadPageSize} offset ${(page - 1) * loadPageSize}`
    const rows = await query(tx, where, rest, at)
    return {
      employers: rows.map(({ of: _of, ...load }): EmployerLoad => load),
      total: rows[0]?.of ?? 0,
      today: dayOf(at),
    }
  })

/** One employer's load, for coordinators and for the employer itself. */
export const employerLoad = (viewer: Actor, employerId: string): Promise<EmployerLoad | null> =>
  transact(viewer, async tx => {
    const own = organisationsOf(viewer, 'employer-admin').includes(employerId)
    if (!isId(employerId) || !(own || wears(viewer, 'coordinator'))) return null
    const where = Prisma.sql`"employerId" = ${employerId}::uuid`
    const [found] = await query(tx, where, Prisma.empty, clock.now())
    if (!found) return null
    const { of: _of, ...load } = found
    return load
  })
