import type { Tx } from '~/platform/db'
import { academicYear, addDays, type Day, startOfDay } from '../../kernel/working-days'
import type { Candidate, Need, Span } from './snapshot'

type Ids = { offerId: string; employerId: string }
type Given = Ids & { used: number; given: number; startMs: number[]; endMs: number[] }
type Answered = { employerId: string; declined: number; asked: boolean }
type Standing = Pick<
  Candidate,
  'timesLeft' | 'slots' | 'askAgainOn' | 'busy' | 'conflict' | 'declined' | 'asked' | 'given'
>

/** How employers stand towards one request, looked up once for all of them. */
export type Standings = {
  used: Map<string, number>
  given: Map<string, number>
  busy: Map<string, Span[]>
  answered: Map<string, Answered>
  waits: Map<string, Day>
  conflicts: Set<string>
  slots: Map<string, Span[]>
}

/** Encounters of this academic year: how often each offer was used, what this school got, and which times are promised. */
const promises = (tx: Tx, need: Need, employerIds: string[], at: Date): Promise<Given[]> => {
  const year = academicYear(at)
  return tx.$queryRaw<Given[]>`
    select e.offer_id as "offerId", e.employer_id as "employerId",
      (count(*) filter (where e.starts_at < ${startOfDay(addDays(year.to, 1))}))::int as used,
      (count(*) filter (where r.institution_id = ${need.institutionId}::uuid
        and e.starts_at < ${startOfDay(addDays(year.to, 1))}))::int as given,
      coalesce(array_agg(extract(epoch from e.starts_at) * 1000 order by e.id)
        filter (where e.slot_id is null and e.ends_at > ${at}), '{}')::float8[] as "startMs",
      coalesce(array_agg(extract(epoch from e.ends_at) * 1000 order by e.id)
        filter (where e.slot_id is null and e.ends_at > ${at}), '{}')::float8[] as "endMs"
    from encounter e join encounter_request r on r.hub_id = e.hub_id and r.id = e.request_id
    where e.hub_id = scope_hub() and e.employer_id = any(${employerIds}::uuid[])
      and e.starts_at >= ${startOfDay(year.from)} and e.state in ('agreed', 'confirmed', 'delivered')
    group by e.offer_id, e.employer_id`
}

type Towards = { answered: Answered[]; waits: { employerId: string; until: Day }[]; conflicts: string[] }

/**
 * What employers answered this school before and whether they were asked for this very request, which of them asked to
 * be asked later, and which are not to be sent to it.
 */
const towards = async (tx: Tx, need: Need): Promise<Towards> => {
  const [row] = await tx.$queryRaw<Towards[]>`
    select
      (select coalesce(json_agg(a), '[]') from (
        select a.employer_id as "employerId", (count(*) filter (where a.state = 'declined'))::int as declined,
          bool_or(a.request_id = ${need.requestId}::uuid) as asked
        from encounter_request r join approach a on a.hub_id = r.hub_id and a.request_id = r.id
        where r.hub_id = scope_hub() and r.institution_id = ${need.institutionId}::uuid group by a.employer_id
      ) a) as answered,
      (select coalesce(json_agg(w), '[]') from (
        select employer_id as "employerId", max(ask_again_on) as until from approach
        where hub_id = scope_hub() and ask_again_on > ${need.today}::date and state = 'later' group by employer_id
      ) w) as waits,
      (select coalesce(json_agg(employer_id), '[]') from conflict
        where hub_id = scope_hub() and institution_id = ${need.institutionId}::uuid) as conflicts`
  return row ?? { answered: [], waits: [], conflicts: [] }
}

const timesOf = ({ startMs, endMs }: { startMs: number[]; endMs: number[] }): Span[] =>
  startMs.map((ms, place) => ({ startsAt: new Date(ms), endsAt: new Date(endMs[place] ?? ms) }))

const gather = <T>(into: Map<string, T[]>, key: string, more: readonly T[]) => {
  if (more.length > 0) into.set(key, [...(into.get(key) ?? []), ...more])
}

/** Looks up, for these offers and their employers, all that is not on the offer itself. */
export const standingsOf = async (tx: Tx, need: Need, rows: readonly Ids[], at: Date): Promise<Standings> => {
  const employerIds = [...new Set(rows.map(({ employerId }) => employerId))]
  const offerIds = rows.map(({ offerId }) => offerId)
  const { answered, waits, conflicts } = await towards(tx, need)
  const standings: Standings = {
    used: new Map(),
    given: new Map(),
    busy: new Map(),
    answered: new Map(answered.map(row => [row.employerId, row])),
    waits: new Map(waits.map(({ employerId, until }) => [employerId, until])),
    conflicts: new Set(conflicts),
    slots: new Map(),
  }
  for (const row of await promises(tx, need, employerIds, at)) {
    standings.used.set(row.offerId, row.used)
    standings.given.set(row.employerId, (standings.given.get(row.employerId) ?? 0) + row.given)
    gather(standings.busy, row.employerId, timesOf(row))
  }
  const slots = await tx.$queryRaw<{ offerId: string; startMs: number[]; endMs: number[] }[]>`
    select offer_id as "offerId",
      coalesce(array_agg(extract(epoch from starts_at) * 1000 order by starts_at)
        filter (where seats_left > 0 and starts_at > ${at}), '{}')::float8[] as "startMs",
      coalesce(array_agg(extract(epoch from ends_at) * 1000 order by starts_at)
        filter (where seats_left > 0 and starts_at > ${at}), '{}')::float8[] as "endMs"
    from offer_slot where hub_id = scope_hub() and offer_id = any(${offerIds}::uuid[]) group by offer_id`
  for (const row of slots) standings.slots.set(row.offerId, timesOf(row))
  return standings
}

/** One offer's standing. An offer with a calendar, even a full one, is not free by arrangement. */
export const standingWith = (standings: Standings, { offerId, employerId }: Ids, timesPerYear: number): Standing => ({
  timesLeft: timesPerYear - (standings.used.get(offerId) ?? 0),
  slots: standings.slots.get(offerId) ?? null,
  askAgainOn: standings.waits.get(employerId) ?? null,
  busy: standings.busy.get(employerId) ?? [],
  conflict: standings.conflicts.has(employerId),
  declined: standings.answered.get(employerId)?.declined ?? 0,
  asked: standings.answered.get(employerId)?.asked ?? false,
  given: standings.given.get(employerId) ?? 0,
})
