import { type Tx, transact } from '~/platform/db'
import type { Actor } from '../../kernel/actor'
import { changesSomething, type Import } from './import'
import { mayImport } from './policy'
import { type Fix, fixes, mostProblems } from './problem'
import { layouts } from './reader'
import { newSchools, schoolsByPlace } from './schools'
import { brought, forWholeFiles } from './store'

/** Files on one page. */
export const importsPerPage = 25

/** Problems on one page of a group, and those shown of each group before one opens it. */
export const problemsPerPage = 50
const glance = 3

/** The files brought into the viewer's hub, newest first. */
export const importsOf = (viewer: Actor, { page }: { page: number }) =>
  transact(viewer, async tx => {
    if (!mayImport(viewer)) return null
    const where = { hubId: viewer.hubId }
    const total = await tx.import.count({ where })
    const rows = await tx.import.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * importsPerPage,
      take: importsPerPage,
    })
    return {
      total,
      rows: rows.map(
        ({ id, kind, layout, fileName, state, added, changed, closed, problems, createdAt, appliedAt }) => ({
          ...{ id, kind, layout, fileName, state, added, changed, closed, problems },
          createdAt: createdAt.toISOString(),
          appliedAt: appliedAt?.toISOString() ?? null,
        }),
      ),
    }
  })

type Found = { line: number; column: string; value: string }
export type ProblemGroup = { fix: Fix; costs: 'file' | 'row' | 'value'; count: number; first: Found[] }

/** The problems of a file by what mends them, the costliest first, with a glance at each. */
const groupsOf = async (tx: Tx, importId: string): Promise<ProblemGroup[]> => {
  const rows = await tx.$queryRaw<(Found & { fix: Fix; count: number })[]>`
    select fix, line, "column", value, count::integer
    from (
      select fix, line, "column", value,
        count(*) over (partition by fix) as count, row_number() over (partition by fix order by line, "column") as nth
      from import_problem where import_id = ${importId}::uuid
    ) ranked
    where nth <= ${glance}
    order by fix, nth`
  const cost = { file: 0, row: 1, value: 2 }
  const groups = new Map<Fix, ProblemGroup>()
  for (const { fix, count, ...found } of rows) {
    const group = groups.get(fix) ?? { fix, costs: fixes[fix], count, first: [] }
    group.first.push(found)
    groups.set(fix, group)
  }
  return [...groups.values()].sort((a, b) => cost[a.costs] - cost[b.costs] || b.count - a.count)
}

/** The work going on for a file, if any: the newest task that has not ended. */
const runningFor = (tx: Tx, importId: string) =>
  tx.task.findFirst({
    where: { subjectId: importId, endedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })

/** The same bytes applied before, if so. */
const appliedBefore = (tx: Tx, { id, fileHash, kind }: Import) =>
  tx.import.findFirst({
    where: { fileHash, kind, state: 'applied', id: { not: id } },
    orderBy: { appliedAt: 'desc' },
    select: { id: true, appliedAt: true },
  })

/** Everything about one file: what it would do or did, what is wrong with it, and what may be done now. */
export const importReport = (viewer: Actor, importId: string) =>
  transact(viewer, async tx => {
    const file = mayImport(viewer) ? await brought.find(tx, importId) : null
    if (!file) return null
    const before = await appliedBefore(tx, file)
    const choosable = file.state === 'checked' && (file.layout === 'register' || file.layout === 'simple')
    return {
      file: view(file),
      groups: await groupsOf(tx, importId),
      mostKept: mostProblems,
      task:
        file.state === 'checking' || file.state === 'applying' ? ((await runningFor(tx, importId))?.id ?? null) : null,
      appliedBefore: before && { id: before.id, at: before.appliedAt?.toISOString() ?? '' },
      mayChoose: choosable,
      mayApprove: file.state === 'checked' && changesSomething(file),
      mayDiscard: file.state === 'checked' || file.state === 'failed',
    }
  })
export type ImportReport = NonNullable<Awaited<ReturnType<typeof importReport>>>

/** What pages show of a file. */
const view = ({ id, kind, layout, fileName, state, rows, passedOver, leftOut, problems, problem, ...file }: Import) => {
  const { added, changed, unchanged, closed, skipped, choice, createdAt, appliedAt } = file
  return {
    ...{ id, kind, layout, fileName, state, rows, passedOver, leftOut, problems, problem },
    ...{ added, changed, unchanged, closed, skipped, choice },
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
  }
}

/** One group of problems of a file, a page at a time. */
export const problemsOf = (viewer: Actor, importId: string, { fix, page }: { fix: string; page: number }) =>
  transact(viewer, async tx => {
    const file = mayImport(viewer) && Object.hasOwn(fixes, fix) ? await brought.find(tx, importId) : null
    if (!file) return null
    const where = { importId, fix }
    return {
      file: view(file),
      fix: fix as Fix,
      costs: fixes[fix as Fix],
      total: await tx.importProblem.count({ where }),
      rows: await tx.importProblem.findMany({
        where,
        orderBy: [{ line: 'asc' }, { column: 'asc' }, { id: 'asc' }],
        skip: (page - 1) * problemsPerPage,
        take: problemsPerPage,
        select: { id: true, line: true, column: true, value: true },
      }),
    }
  })

/** What one can choose by, with how many new schools each has, and what is chosen now. */
export const placesToChoose = (viewer: Actor, importId: string) =>
  transact(viewer, async tx => {
    const file = mayImport(viewer) ? await brought.find(tx, importId) : null
    if (file?.state !== 'checked' || (file.layout !== 'register' && file.layout !== 'simple')) return null
    await forWholeFiles(tx)
    return { file: view(file), fresh: await newSchools(tx, importId), ...(await schoolsByPlace(tx, importId)) }
  })

/**
 * The rows with a problem as they stood in the file, in the columns that are read, with what is wrong: to mend and
 * bring in again.
 */
export const badRowsOf = (viewer: Actor, importId: string) =>
  transact(viewer, async tx => {
    const file = mayImport(viewer) ? await brought.find(tx, importId) : null
    if (!file) return null
    const layout = layouts.find(known => known.name === file.layout)
    const rows = await tx.$queryRaw<
      { line: number; cells: string[]; problems: { column: string; fix: Fix }[] | null }[]
    >`
      select bad.line, bad.cells, (
        select jsonb_agg(jsonb_build_object('column', problem."column", 'fix', problem.fix) order by problem."column", problem.fix)
        from import_problem problem where problem.import_id = bad.import_id and problem.line = bad.line
      ) as problems
      from staging.bad_row bad where bad.import_id = ${importId}::uuid order by bad.line`
    return {
      fileName: file.fileName,
      columns: layout ? [...layout.required, ...layout.optional] : [],
      rows: rows.map(({ problems, ...row }) => ({ ...row, problems: problems ?? [] })),
    }
  })

/** The columns of each kind of file, for those who prepare one. */
export const fileColumns = layouts.map(({ name, kind, required, optional }) => ({ name, kind, required, optional }))

/** A hub by its short name, for the command on the server; null when there is none. */
export const hubNamed = (slug: string): Promise<{ id: string; name: string } | null> =>
  transact({ system: 'clockwork' }, tx => tx.hub.findUnique({ where: { slug }, select: { id: true, name: true } }))
