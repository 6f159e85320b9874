import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { academicYear, addDays, startOfDay } from '../kernel/working-days'
import { hubMeetings } from './hub-meetings'

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

type Now = {
  toTriage: number
  unfilled: number
  looking: number
  seatsShort: number
  /** Meetings of the next seven days, and those of them that nobody has confirmed. */
  soon: number
  unconfirmed: number
  /** Took place, and one side or both have not said how it went. */
  toEvaluate: number
  oldest: Date | null
  oldestUnfilled: Date | null
}

const nothing: Now = {
  ...{ toTriage: 0, unfilled: 0, looking: 0, seatsShort: 0, soon: 0, unconfirmed: 0, toEvaluate: 0 },
  ...{ oldest: null, oldestUnfilled: null },
}

/** How employers answered in the last seven days, and how many have not yet. */
const answersOf = async (tx: Tx, at: Date) => {
  const since = startOfDay(addDays(at, -7))
  const [row] = await tx.$queryRaw<{ yes: number; no: number; waiting: number }[]>`
    select (count(*) filter (where state = 'accepted' and answered_at >= ${since}))::int as yes,
      (count(*) filter (where state in ('declined', 'later') and answered_at >= ${since}))::int as no,
      (count(*) filter (where state = 'asked'))::int as waiting
    from approach where hub_id = scope_hub()`
  return row ?? { yes: 0, no: 0, waiting: 0 }
}

/** What a coordinator's desk says of the hub at one look. Null for anyone else. */
export const boardSummary = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const [now] = await tx.$queryRaw<Now[]>`
      select (count(*) filter (where state = 'submitted'))::int as "toTriage",
        (count(*) filter (where state = 'unfilled'))::int as unfilled,
        (count(*) filter (where state in ('triaged', 'routing', 'offered', 'cancelled-by-employer')))::int as looking,
        coalesce(sum(seats_left) filter (
          where state in ('triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer')), 0)::int as "seatsShort",
        (count(*) filter (where state in ('accepted', 'confirmed') and starts_at between ${at} and ${startOfDay(addDays(at, 8))}))::int as soon,
        (count(*) filter (where state = 'accepted' and starts_at between ${at} and ${startOfDay(addDays(at, 8))}))::int as unconfirmed,
        (count(*) filter (where state = 'delivered'))::int as "toEvaluate",
        min(state_since) filter (where state = 'submitted') as oldest,
        min(state_since) filter (where state = 'unfilled') as "oldestUnfilled"
      from encounter_request where hub_id = scope_hub()`
    const tasks = await tx.coordinatorTask.aggregate({
      where: { doneAt: null },
      _count: true,
      _min: { openedAt: true },
    })
    const offers = await tx.offer.aggregate({ where: { state: 'submitted' }, _count: true, _min: { updatedAt: true } })
    return {
      ...nothing,
      ...now,
      tasks: tasks._count,
      oldestTask: tasks._min.openedAt,
      offersToCheck: offers._count,
      oldestOffer: offers._min.updatedAt,
      year: academicYear(at).name,
      funnel: await funnelOf(tx, at),
      answers: await answersOf(tx, at),
      meetings: await hubMeetings(tx, viewer.hubId, at),
    }
  })
export type BoardSummary = NonNullable<Awaited<ReturnType<typeof boardSummary>>>
