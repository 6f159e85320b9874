import { clock } from '~/platform/clock'
import { Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { type BoardFilter, type BoardGroup, type BoardSort, boardGroups, boardPageSize } from './board-filter'
import { nextStep, type Standing } from './next-step'
import type { RequestState } from './request'

/** The most rows a file of the board holds. */
const fileRows = 20_000

type Row = Omit<Standing, 'state'> & {
  id: string
  state: RequestState
  kind: string
  purpose: string
  school: string
  institutionId: string
  yearGroups: number[]
  learners: number
  seats: number
  seatsLeft: number
  waves: number
  level: number | null
  priority: boolean
  createdAt: Date
  submittedAt: Date | null
  stateSince: Date
  firstDate: Date | null
  asked: number
}

/** The first of the school's dates, or the one agreed. */
const firstDate = Prisma.sql`coalesce(r.starts_at, (
  select min(starts_at) from request_date where hub_id = r.hub_id and request_id = r.id))`

const sorts: Record<BoardSort, Prisma.Sql> = {
  since: Prisma.sql`r.state_since`,
  sent: Prisma.sql`r.submitted_at`,
  date: firstDate,
  level: Prisma.sql`r.level`,
  shortfall: Prisma.sql`-r.seats_left`,
  school: Prisma.sql`i.name`,
}

const escaped = (search: string) => `%${search.replace(/[\\%_]/g, letter => `\\${letter}`)}%`

const matching = ({ group, state, kind, search }: BoardFilter): Prisma.Sql => {
  const states: readonly string[] = state ? [state] : group === 'all' ? [] : boardGroups[group]
  const like = escaped(search)
  return Prisma.join(
    [
      Prisma.sql`r.hub_id = scope_hub() and r.state <> 'draft' and r.submitted_at is not null`,
      states.length > 0 ? Prisma.sql`r.state = any(${states})` : Prisma.empty,
      kind ? Prisma.sql`r.kind = ${kind}` : Prisma.empty,
      search ? Prisma.sql`(i.name ilike ${like} or r.purpose ilike ${like} or r.id::text ilike ${like})` : Prisma.empty,
    ].filter(one => one !== Prisma.empty),
    ' and ',
  )
}

const rowsOf = (tx: Tx, filter: BoardFilter, take: number, skip: number): Promise<Row[]> => {
  const down = filter.down ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`
  return tx.$queryRaw<Row[]>`
    with page as (
      select r.*, i.name as school, row_number() over (order by ${sorts[filter.sort]} ${down}, r.id) as place
      from encounter_request r join institution i on i.hub_id = r.hub_id and i.id = r.institution_id
      where ${matching(filter)}
      order by place limit ${take} offset ${skip}
    )
    select r.id, r.state, r.kind, r.purpose, r.school, r.institution_id as "institutionId", r.seats,
      r.seats_left as "seatsLeft", r.waves, r.level, r.priority, r.created_at as "createdAt",
      r.submitted_at as "submittedAt", r.state_since as "stateSince", r.starts_at as "startsAt", r.ends_at as "endsAt",
      r.delivered_at as "deliveredAt", r.brief_read_at as "briefReadAt", ${firstDate} as "firstDate",
      g.year_groups as "yearGroups", g.learners, w.expires_at as "answersBy", a.asked, e.encounters
    from page r
    cross join lateral (
      select coalesce(array_agg(distinct year_group), '{}') as year_groups, coalesce(sum(headcount), 0)::int as learners
      from request_group where hub_id = r.hub_id and request_id = r.id
    ) g
    left join lateral (
      select expires_at from routing_wave
      where hub_id = r.hub_id and request_id = r.id and state = 'open' order by number desc limit 1
    ) w on true
    cross join lateral (
      select count(*)::int as asked from approach where hub_id = r.hub_id and request_id = r.id and state = 'asked'
    ) a
    cross join lateral (
      select coalesce(json_agg(json_build_object(
        'state', m.state, 'briefReadAt', m.brief_read_at, 'proposedBy', m.proposed_by, 'evaluated', exists (
          select from evaluation v where v.hub_id = m.hub_id and v.encounter_id = m.id and v.side = 'school')
      )), '[]') as encounters
      from encounter m where m.hub_id = r.hub_id and m.request_id = r.id and m.state <> 'cancelled'
    ) e
    order by r.place`
}

/** A line of the board: where a request stands, since when, what it lacks and whose turn it is. */
const lineOf = (row: Row, at: Date) => {
  const { purpose: _purpose, answersBy: _by, encounters, briefReadAt: _read, deliveredAt: _delivered, ...line } = row
  return { ...line, saidYes: encounters.length, next: nextStep(row, at) }
}
export type BoardLine = ReturnType<typeof lineOf>

type Counts = Record<BoardGroup | 'all', number>

const countsOf = async (tx: Tx, filter: BoardFilter): Promise<Counts> => {
  const anyState = { ...filter, group: 'all', state: '' } as const
  const found = await tx.$queryRaw<{ state: RequestState; count: number }[]>`
    select r.state, count(*)::int as count
    from encounter_request r join institution i on i.hub_id = r.hub_id and i.id = r.institution_id
    where ${matching(anyState)} group by r.state`
  const of = (states: readonly string[]) =>
    found.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0)
  const groups = Object.entries(boardGroups).map(([group, states]) => [group, of(states)])
  return { ...Object.fromEntries(groups), all: found.reduce((sum, { count }) => sum + count, 0) } as Counts
}

/** A page of the hub's requests, and how many stand in each heap. Nobody but its coordinators has a board. */
export const board = (viewer: Actor, filter: BoardFilter) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    const counts = await countsOf(tx, filter)
    const total = filter.state ? await countIn(tx, filter) : counts[filter.group]
    const found = await rowsOf(tx, filter, boardPageSize, (filter.page - 1) * boardPageSize)
    return { lines: found.map(row => lineOf(row, at)), counts, total, at }
  })

const countIn = async (tx: Tx, filter: BoardFilter): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count
    from encounter_request r join institution i on i.hub_id = r.hub_id and i.id = r.institution_id
    where ${matching(filter)}`
  return row?.count ?? 0
}

/** The same requests whole, for a file. */
export const boardToKeep = (viewer: Actor, filter: BoardFilter) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const at = clock.now()
    return (await rowsOf(tx, filter, fileRows, 0)).map(row => lineOf(row, at))
  })
