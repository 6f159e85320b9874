import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear, addDays, startOfDay } from '../kernel/working-days'
import { byStanding, leastServed } from './least-served'
import { monthlyAsks } from './routing/asks'
import { cohortCounts } from './routing/cohorts'
import { levelOf } from './routing/level'
import { isOverShare } from './routing/turn'

/** What one institution has had of the hub this academic year, and how well off its worst-off year group is. */
export type Share = {
  institutionId: string
  name: string
  kind: string
  disadvantage: number
  /** Requests sent this year, and those still looking. */
  requests: number
  looking: number
  /** Times an employer was asked for it this year. */
  asks: number
  /** Encounters had or promised this year. */
  encounters: number
  /** Of its worst-off year group; null where no year group is known. */
  level: number | null
  worstYear: number | null
  /** Of what all its year groups should have this year, how much they have had or been promised. */
  covered: number
  should: number
  asksThisMonth: number
  overShare: boolean
}

type Row = Pick<
  Share,
  'institutionId' | 'name' | 'kind' | 'disadvantage' | 'requests' | 'looking' | 'asks' | 'encounters'
>

const rowsOf = (tx: Tx, ids: readonly string[] | null, at: Date): Promise<Row[]> => {
  const year = academicYear(at)
  const [from, to] = [startOfDay(year.from), startOfDay(addDays(year.to, 1))]
  return tx.$queryRaw<Row[]>`
    select i.id as "institutionId", i.name, i.kind, i.disadvantage, coalesce(r.requests, 0)::int as requests,
      coalesce(r.looking, 0)::int as looking, coalesce(r.asks, 0)::int as asks, coalesce(r.encounters, 0)::int as encounters
    from institution i
    left join (
      select q.institution_id,
        count(*) filter (where q.submitted_at >= ${from}) as requests,
        count(*) filter (where q.state in ('submitted', 'triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer')) as looking,
        sum(a.asks) as asks, sum(e.encounters) as encounters
      from encounter_request q
      cross join lateral (
        select count(*) as asks from approach
        where hub_id = q.hub_id and request_id = q.id and state <> 'filled' and asked_at >= ${from}
      ) a
      cross join lateral (
        select count(*) as encounters from encounter
        where hub_id = q.hub_id and request_id = q.id and state in ('agreed', 'confirmed', 'delivered')
          and starts_at >= ${from} and starts_at < ${to}
      ) e
      where q.hub_id = scope_hub() and q.submitted_at is not null group by q.institution_id
    ) r on r.institution_id = i.id
    where i.hub_id = scope_hub() and i.status <> 'closed'
      and (${ids === null} or i.id = any(${ids ?? []}::uuid[]))
    order by i.name`
}

const standingOf = ({ institutionId: id, level, covered, should }: Share) => ({ id, level, covered, should })

const shares = async (tx: Tx, ids: readonly string[] | null, share: number, at: Date): Promise<Share[]> => {
  const rows = await rowsOf(tx, ids, at)
  const cohorts = [
    ...(
      await cohortCounts(
        tx,
        rows.map(({ institutionId }) => institutionId),
        at,
      )
    ).values(),
  ]
  const asks = await monthlyAsks(tx, at)
  const found = rows.map((row): Share => {
    const own = cohorts.filter(({ institutionId }) => institutionId === row.institutionId)
    own.sort((a, b) => levelOf(a) - levelOf(b) || a.yearGroup - b.yearGroup)
    const [worst] = own
    const level = worst ? levelOf(worst) : null
    return {
      ...row,
      level,
      worstYear: worst?.yearGroup ?? null,
      covered: own.reduce((sum, { had, promised, target }) => sum + Math.min(target, had + promised), 0),
      should: own.reduce((sum, { target }) => sum + target, 0),
      asksThisMonth: asks.byInstitution.get(row.institutionId) ?? 0,
      overShare: isOverShare(asks, row.institutionId, share),
    }
  })
  // Whoever has had least is read first; those of whom nothing is known come last.
  return found.sort((a, b) => byStanding(standingOf(a), standingOf(b)) || (a.name < b.name ? -1 : 1))
}

/** Who has had what share of the hub this year, worst off first. Null for anyone but its coordinators. */
export const fairness = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: viewer.hubId }, select: { monthlyShare: true } })
    const institutions = await shares(tx, null, hub.monthlyShare, at)
    const sum = (of: (share: Share) => number) => institutions.reduce((total, one) => total + of(one), 0)
    return {
      institutions,
      least: leastServed(institutions.map(standingOf)),
      year: academicYear(at).name,
      monthlyShare: hub.monthlyShare,
      totals: { asks: sum(one => one.asks), encounters: sum(one => one.encounters), looking: sum(one => one.looking) },
    }
  })
export type Fairness = NonNullable<Awaited<ReturnType<typeof fairness>>>

/** One institution's share, for coordinators and for its own staff. */
export const fairnessOf = (viewer: Actor, institutionId: string): Promise<Share | null> =>
  transact(viewer, async tx => {
    const own = organisationsOf(viewer, 'careers-leader', 'teacher').includes(institutionId)
    if (!isId(institutionId) || !(own || wears(viewer, 'coordinator'))) return null
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: viewer.hubId }, select: { monthlyShare: true } })
    const [share] = await shares(tx, [institutionId], hub.monthlyShare, clock.now())
    return share ?? null
  })
