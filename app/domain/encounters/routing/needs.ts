import type { Tx } from '~/platform/db'
import { type Day, dayOf, workingDaysBetween } from '../../kernel/working-days'
import { keyStageOf } from '../vocabulary'
import { cohortCounts, cohortKey } from './cohorts'
import { worstOff } from './level'
import type { Need } from './snapshot'

/** States in which a request still looks for employers, and would use an offer that fits. */
export const lookingStates = ['triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer'] as const
/** How many of the worst-off rivals count towards fairness: enough to tell scarce from plenty. */
const rivalsCounted = 60

type Row = {
  requestId: string
  institutionId: string
  institutionKind: string
  disadvantage: number
  latitude: number | null
  longitude: number | null
  kind: string
  delivery: string
  sectors: string[]
  accessNeeds: string[]
  language: string
  level: number | null
  seatsLeft: number
  yearGroups: number[]
  /** Whose the learners are, in step with `yearGroups`. */
  schools: string[]
  headcount: number
  startMs: number[]
  endMs: number[]
}

/** Requests as rows. A time already fixed by a first employer is the only one. */
const rowsOf = (tx: Tx, ids: readonly string[]): Promise<Row[]> => tx.$queryRaw<Row[]>`
  select r.id as "requestId", r.institution_id as "institutionId", i.kind as "institutionKind", i.disadvantage,
    i.latitude, i.longitude, r.kind, r.delivery, r.sectors, r.access_needs as "accessNeeds", r.language, r.level,
    r.seats_left as "seatsLeft", g.year_groups as "yearGroups", g.schools, g.headcount,
    case when r.starts_at is null then d.starts else array[extract(epoch from r.starts_at) * 1000]::float8[] end as "startMs",
    case when r.starts_at is null then d.ends else array[extract(epoch from r.ends_at) * 1000]::float8[] end as "endMs"
  from encounter_request r
  join institution i on i.hub_id = r.hub_id and i.id = r.institution_id
  cross join lateral (
    select coalesce(array_agg(year_group order by id), '{}') as year_groups,
      coalesce(array_agg(coalesce(guest_of_id, r.institution_id)::text order by id), '{}') as schools,
      coalesce(sum(headcount), 0)::int as headcount
    from request_group where hub_id = r.hub_id and request_id = r.id
  ) g
  cross join lateral (
    select coalesce(array_agg(extract(epoch from starts_at) * 1000 order by starts_at), '{}')::float8[] as starts,
      coalesce(array_agg(extract(epoch from ends_at) * 1000 order by starts_at), '{}')::float8[] as ends
    from request_date where hub_id = r.hub_id and request_id = r.id
  ) d
  where r.id = any(${ids}::uuid[])
  order by r.id`

const needOf = (row: Row, level: number, at: Date, today: Day): Need => ({
  requestId: row.requestId,
  institutionId: row.institutionId,
  institutionKind: row.institutionKind,
  disadvantage: row.disadvantage,
  place: row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
  kind: row.kind,
  delivery: row.delivery,
  sectors: row.sectors,
  accessNeeds: row.accessNeeds,
  language: row.language,
  keyStages: [...new Set(row.yearGroups.map(keyStageOf))].sort(),
  headcount: row.headcount,
  times: row.startMs.flatMap((ms, place) => {
    const startsAt = new Date(ms)
    const endsAt = new Date(row.endMs[place] ?? ms)
    return startsAt > at ? [{ startsAt, endsAt, notice: workingDaysBetween(today, startsAt) }] : []
  }),
  level,
  seatsLeft: row.seatsLeft,
  today,
})

/** Requests as routing sees them, each with its level as it is now. */
export const currentNeeds = async (tx: Tx, ids: readonly string[], at: Date): Promise<Need[]> => {
  const today = dayOf(at)
  const rows = await rowsOf(tx, ids)
  const cohorts = await cohortCounts(tx, [...new Set(rows.flatMap(row => row.schools))], at)
  return rows.map(row => {
    const keys = row.schools.map((school, place) => cohortKey(school, row.yearGroups[place] ?? 0))
    const asked = [...new Set(keys)].flatMap(key => cohorts.get(key) ?? [])
    return needOf(row, worstOff(asked), at, today)
  })
}

/** Other requests of the kind whose schools have had less and still look, worst off first, by the levels on record. */
export const rivalsOf = async (tx: Tx, need: Need, at: Date): Promise<Need[]> => {
  const ids = await tx.encounterRequest.findMany({
    where: {
      state: { in: [...lookingStates] },
      kind: need.kind,
      level: { lt: need.level },
      seatsLeft: { gt: 0 },
      institutionId: { not: need.institutionId },
    },
    orderBy: [{ level: 'asc' }, { id: 'asc' }],
    take: rivalsCounted,
    select: { id: true },
  })
  const rows = await rowsOf(
    tx,
    ids.map(({ id }) => id),
  )
  return rows.map(row => needOf(row, row.level ?? 0, at, need.today))
}
