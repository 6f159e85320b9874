import { clock } from '~/platform/clock'
import { Prisma, type Tx, transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import type { ContributionState } from '../contribution/contribution'
import { worksOnContributions } from '../contribution/policy'
import {
  type PipelineFilter,
  type PipelineGroup,
  type PipelineSort,
  pipelineGroups,
  pipelinePageSize,
  turnOf,
} from './pipeline-filter'

/** The most rows a file of the pipeline holds. */
const fileRows = 20_000

type Row = {
  id: string
  state: ContributionState
  stateSince: Date
  createdAt: Date
  way: string | null
  name: string
  role: string
  employer: string | null
  module: string | null
  recordist: string | null
  sharedDomain: boolean
  sharedDevice: boolean
}

const sorts: Record<PipelineSort, Prisma.Sql> = {
  since: Prisma.sql`c.state_since`,
  name: Prisma.sql`coalesce(nullif(p.name, ''), c.shown_as)`,
  employer: Prisma.sql`e.name`,
  module: Prisma.sql`m.name`,
  named: Prisma.sql`c.created_at`,
}

const from = Prisma.sql`
  contribution c
  left join contributor p on p.hub_id = c.hub_id and p.contribution_id = c.id
  left join module m on m.hub_id = c.hub_id and m.id = c.module_id
  left join employer e on e.id = c.employer_id
  left join hub_employer h on h.hub_id = c.hub_id and h.employer_id = c.employer_id
  left join nomination n on n.hub_id = c.hub_id and n.contribution_id = c.id
  left join person r on r.id = c.recordist_id`

const escaped = (search: string) => `%${search.replace(/[\\%_]/g, letter => `\\${letter}`)}%`

const matching = (viewer: Actor, { group, state, module, employer, mine, search }: PipelineFilter): Prisma.Sql => {
  const states: readonly string[] = state ? [state] : group === 'all' ? [] : pipelineGroups[group]
  const like = escaped(search)
  const me = viewer.personId
  return Prisma.join(
    [
      Prisma.sql`c.hub_id = scope_hub()`,
      states.length > 0 ? Prisma.sql`c.state = any(${states})` : Prisma.empty,
      module ? Prisma.sql`c.module_id = ${module}::uuid` : Prisma.empty,
      employer ? Prisma.sql`c.employer_id = ${employer}::uuid` : Prisma.empty,
      mine
        ? Prisma.sql`(c.recordist_id = ${me}::uuid or n.nominator_id = ${me}::uuid or h.owner_id = ${me}::uuid)`
        : Prisma.empty,
      search
        ? Prisma.sql`(p.name ilike ${like} or c.shown_as ilike ${like} or c.role ilike ${like} or e.name ilike ${like})`
        : Prisma.empty,
    ].filter(one => one !== Prisma.empty),
    ' and ',
  )
}

const rowsOf = (tx: Tx, viewer: Actor, filter: PipelineFilter, take: number, skip: number): Promise<Row[]> => {
  const down = filter.down ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`
  return tx.$queryRaw<Row[]>`
    select c.id, c.state, c.state_since as "stateSince", c.created_at as "createdAt", c.way, c.role,
      coalesce(nullif(p.name, ''), c.shown_as) as name, e.name as employer, m.name as module, r.name as recordist,
      coalesce(n.shared_domain, false) as "sharedDomain", coalesce(n.shared_device, false) as "sharedDevice"
    from ${from} where ${matching(viewer, filter)}
    order by ${sorts[filter.sort]} ${down}, c.id limit ${take} offset ${skip}`
}

const lineOf = (row: Row) => ({ ...row, turn: turnOf(row.state, row.way) })
export type PipelineLine = ReturnType<typeof lineOf>

const countsOf = async (tx: Tx, viewer: Actor, filter: PipelineFilter) => {
  const found = await tx.$queryRaw<{ state: ContributionState; count: number }[]>`
    select c.state, count(*)::int as count from ${from}
    where ${matching(viewer, { ...filter, group: 'all', state: '' })} group by c.state`
  const of = (states: readonly string[]) =>
    found.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0)
  const groups = Object.entries(pipelineGroups).map(([group, states]) => [group, of(states)])
  const all = found.reduce((sum, { count }) => sum + count, 0)
  const byState = new Map(found.map(({ state, count }) => [state as string, count]))
  return { counts: { ...Object.fromEntries(groups), all } as Record<PipelineGroup | 'all', number>, byState }
}

/** What the pipeline can be narrowed by. */
const choicesIn = async (tx: Tx) => {
  const modules = await tx.module.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } })
  const employers = await tx.$queryRaw<{ id: string; name: string }[]>`
    select distinct e.id, e.name from contribution c join employer e on e.id = c.employer_id
    where c.hub_id = scope_hub() order by e.name`
  return { modules, employers }
}

/** A page of the hub's working lives on their way: where each stands, since when and whose turn it is. */
export const pipeline = (viewer: Actor, filter: PipelineFilter) =>
  transact(viewer, async tx => {
    if (!worksOnContributions(viewer)) return null
    const { counts, byState } = await countsOf(tx, viewer, filter)
    const total = filter.state ? (byState.get(filter.state) ?? 0) : counts[filter.group]
    const found = await rowsOf(tx, viewer, filter, pipelinePageSize, (filter.page - 1) * pipelinePageSize)
    const choices = await choicesIn(tx)
    return { lines: found.map(lineOf), counts, total, choices, mayAct: wears(viewer, 'coordinator'), at: clock.now() }
  })

/** The same lines whole, for a file. */
export const pipelineToKeep = (viewer: Actor, filter: PipelineFilter) =>
  transact(viewer, async tx =>
    worksOnContributions(viewer) ? (await rowsOf(tx, viewer, filter, fileRows, 0)).map(lineOf) : null,
  )

/** How much of the pipeline waits for coordinators, for their desk. */
export const pipelineWaiting = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const [row] = await tx.$queryRaw<{ named: number; toSchedule: number }[]>`
      select (count(*) filter (where state = 'nominated'))::int as named,
        (count(*) filter (where state = 'no-show' or (state = 'consented' and way = 'interview')))::int as "toSchedule"
      from contribution where hub_id = scope_hub()`
    return row ?? { named: 0, toSchedule: 0 }
  })
