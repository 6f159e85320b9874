import { clock } from '~/platform/clock'
import { isId, Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { addDays, dateOf, dayOf, monthOf } from '../../kernel/working-days'
import { outcomesByEmployer } from './ask-outcomes'
import type { Wanted } from './asks'
import { compositionOf } from './composition'
import { lacksIn } from './mix'

/** Towns of the hub's schools and employers, the most usual first: the places from which nobody should be missing. */
const districtsOf = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ town: string }[]>`
    select town from (
      select trim(town) as town from institution where hub_id = scope_hub()
      union all
      select trim(s.town) from employer_site s join hub_employer h on h.employer_id = s.employer_id and h.hub_id = scope_hub()
    ) places where town <> '' group by town order by count(*) desc, town limit 24`
  return rows.map(({ town }) => town)
}

/** An employer that may be asked for people, and why not where it may not. */
export type AskableEmployer = {
  id: string
  name: string
  sector: string
  towns: string[]
  bar: 'paused' | 'over-cap' | 'recently-contacted' | 'asked-already' | null
  fits: number
}

type Row = Omit<AskableEmployer, 'bar' | 'fits'> & {
  monthlyCap: number
  paused: boolean
  contacted: number
  lately: boolean
  open: number
}

const employersToAskForPeople = async (tx: Tx, search: string, wanted: Wanted): Promise<AskableEmployer[]> => {
  const today = dayOf(clock.now())
  const like = `%${search.replace(/[\\%_]/g, letter => `\\${letter}`)}%`
  const rows = await tx.$queryRaw<Row[]>`
    select e.id, e.name, e.sector, e.monthly_cap as "monthlyCap",
      coalesce(e.paused_until > ${dateOf(today)}::date, false) as paused,
      coalesce(m.contacted, 0) as contacted,
      exists (select from contact c where c.employer_id = e.id and c.contacted_on > ${dateOf(addDays(today, -7))}::date) as lately,
      (select count(*)::int from nomination_ask a where a.hub_id = h.hub_id and a.employer_id = e.id and a.state = 'asked') as open,
      coalesce((select array_agg(distinct trim(s.town)) from employer_site s where s.employer_id = e.id and s.town <> ''), '{}') as towns
    from hub_employer h join employer e on e.id = h.employer_id
    left join contact_month m on m.employer_id = e.id and m.month = ${dateOf(monthOf(today))}::date
    where h.hub_id = scope_hub() ${search ? Prisma.sql`and e.name ilike ${like}` : Prisma.empty}
      and exists (select from membership p where p.hub_id = h.hub_id and p.employer_id = e.id
        and p.role = 'employer-admin' and (p."to" is null or p."to" > ${dateOf(today)}::date))
    order by e.name limit 500`
  const found = rows.map(({ monthlyCap, paused, contacted, lately, open, ...row }) => ({
    ...row,
    bar: paused
      ? ('paused' as const)
      : open > 0
        ? ('asked-already' as const)
        : lately
          ? ('recently-contacted' as const)
          : contacted >= monthlyCap
            ? ('over-cap' as const)
            : null,
    fits:
      (wanted.sectors.includes(row.sector) ? 2 : 0) + (row.towns.some(town => wanted.districts.includes(town)) ? 1 : 0),
  }))
  return found
    .sort((one, other) => Number(one.bar !== null) - Number(other.bar !== null) || other.fits - one.fits)
    .slice(0, 40)
}

const asksIn = async (tx: Tx) => {
  const found = await tx.nominationAsk.findMany({
    orderBy: { askedAt: 'desc' },
    take: 50,
    include: {
      employer: { select: { employer: { select: { name: true } } } },
      module: { select: { name: true } },
      _count: { select: { nominations: true } },
    },
  })
  return found.map(({ id, state, wanted, note, askedAt, employer, module, _count }) => ({
    ...{ id, state, note, askedAt, wanted: wanted as Wanted, named: _count.nominations },
    ...{ employer: employer.employer.name, module: module?.name ?? '' },
  }))
}

/** Asks of the last year, by employer. */
const outcomesIn = async (tx: Tx) => {
  const found = await tx.nominationAsk.findMany({
    where: { askedAt: { gte: dateOf(addDays(dayOf(clock.now()), -365)) } },
    select: {
      state: true,
      employer: { select: { employer: { select: { name: true } } } },
      nominations: { select: { contribution: { select: { state: true } } } },
    },
  })
  return outcomesByEmployer(
    found.map(({ state, employer, nominations }) => ({
      ...{ state, employer: employer.employer.name },
      named: nominations.map(({ contribution }) => contribution.state),
    })),
  )
}

const nothing: Wanted = { soc: [], leaving: [], sectors: [], districts: [] }

/** What a module, or the whole library, has nobody of or one only; whom one might ask for it; and what was asked already. */
export const gapsFor = (viewer: Actor, asked: { moduleId: string; search: string; wanted?: Wanted }) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const modules = await tx.module.findMany({
      where: { state: { not: 'retired' } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    })
    const module = isId(asked.moduleId) ? (modules.find(({ id }) => id === asked.moduleId) ?? null) : null
    const mix = await compositionOf(tx, viewer.hubId, module?.id ?? null, 'heard')
    const coming = await compositionOf(tx, viewer.hubId, module?.id ?? null, 'alive')
    return {
      modules,
      module,
      heard: mix.count,
      onTheWay: Math.max(0, coming.count - mix.count),
      coming,
      lacks: lacksIn(mix, await districtsOf(tx)),
      employers: await employersToAskForPeople(tx, asked.search, asked.wanted ?? nothing),
      asks: await asksIn(tx),
      outcomes: await outcomesIn(tx),
    }
  })
export type Gaps = NonNullable<Awaited<ReturnType<typeof gapsFor>>>
