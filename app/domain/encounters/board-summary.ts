import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { academicYear, addDays, startOfDay } from '../kernel/working-days'

/** Requests of this academic year at each stage they have reached, from asked to evaluated. */
export type Stage = 'asked' | 'offered' | 'agreed' | 'confirmed' | 'delivered' | 'evaluated'

const funnelOf = async (tx: Tx, at: Date): Promise<Record<Stage, number>> => {
  const year = academicYear(at)
  const [row] = await tx.$queryRaw<Record<Stage, number>[]>`
    with asked as (
      select id, state, waves from encounter_request
      where hub_id = scope_hub() and submitted_at >= ${startOfDay(year.from)}
        and submitted_at < ${startOfDay(addDays(year.to, 1))} and state not in ('merged', 'draft')
    )
    select count(*)::int as asked,
      (count(*) filter (where exists (
        select from approach a where a.hub_id = scope_hub() and a.request_id = asked.id)))::int as offered,
      (count(*) filter (where exists (
        select from encounter e where e.hub_id = scope_hub() and e.request_id = asked.id
          and e.state <> 'cancelled')))::int as agreed,
      (count(*) filter (where state in ('confirmed', 'delivered', 'evaluated', 'closed', 'no-show')))::int as confirmed,
      (count(*) filter (where state in ('delivered', 'evaluated', 'closed')))::int as delivered,
      (count(*) filter (where exists (
        select from evaluation v where v.hub_id = scope_hub() and v.request_id = asked.id having count(distinct v.side) = 2
      ) and state in ('evaluated', 'closed')))::int as evaluated
    from asked`
  return row ?? { asked: 0, offered: 0, agreed: 0, confirmed: 0, delivered: 0, evaluated: 0 }
}

/** What a coordinator's desk says of the hub at one look. Null for anyone else. */
export const boardSummary = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const [now] = await tx.$queryRaw<
      { toTriage: number; unfilled: number; looking: number; seatsShort: number; soon: number; oldest: Date | null }[]
    >`
      select (count(*) filter (where state = 'submitted'))::int as "toTriage",
        (count(*) filter (where state = 'unfilled'))::int as unfilled,
        (count(*) filter (where state in ('triaged', 'routing', 'offered', 'cancelled-by-employer')))::int as looking,
        coalesce(sum(seats_left) filter (
          where state in ('triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer')), 0)::int as "seatsShort",
        (count(*) filter (where state in ('accepted', 'confirmed') and starts_at between ${at} and ${startOfDay(addDays(at, 8))}))::int as soon,
        min(state_since) filter (where state = 'submitted') as oldest
      from encounter_request where hub_id = scope_hub()`
    const tasks = await tx.coordinatorTask.count({ where: { doneAt: null } })
    const offersToCheck = await tx.offer.count({ where: { state: 'submitted' } })
    return {
      ...{ toTriage: 0, unfilled: 0, looking: 0, seatsShort: 0, soon: 0, oldest: null, ...now },
      tasks,
      offersToCheck,
      year: academicYear(at).name,
      funnel: await funnelOf(tx, at),
    }
  })
export type BoardSummary = NonNullable<Awaited<ReturnType<typeof boardSummary>>>
