import { isId, Prisma, type Tx } from '~/platform/db'
import { Choice } from './choice'
import type { Import } from './import'
import { mostProblems, type Problem } from './problem'

type Row = Awaited<ReturnType<Tx['import']['findUniqueOrThrow']>>

const asImport = (row: Row): Import =>
  ({ ...row, choice: row.choice === null ? null : Choice.parse(row.choice) }) as Import

/**
 * Readies a transaction for work on whole files. Nothing is known yet of tables that were just filled, and the planner
 * would take them for empty and go through one for each row of the other; without that choice it hashes.
 */
export const forWholeFiles = async (tx: Tx): Promise<void> => {
  await tx.$queryRaw`select
    set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', '55s', true)`
}

/** Problems and rows go in by the thousand. */
const inParts = async <T>(all: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < all.length; at += 1_000) await write(all.slice(at, at + 1_000))
}

export const brought = {
  find: async (tx: Tx, id: string): Promise<Import | null> => {
    const row = isId(id) ? await tx.import.findUnique({ where: { id } }) : null
    return row && asImport(row)
  },

  lock: async (tx: Tx, id: string): Promise<Import | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from import where id = ${id}::uuid for update`
    return brought.find(tx, id)
  },

  add: async (tx: Tx, { choice, ...row }: Import): Promise<void> => {
    await tx.import.createMany({ data: [{ ...row, choice: choice ?? Prisma.DbNull }] })
  },

  save: async (tx: Tx, { id, choice, ...next }: Import): Promise<void> => {
    await tx.import.updateMany({ where: { id }, data: { ...next, choice: choice ?? Prisma.DbNull } })
  },

  /** What the hub chose the last time a file of schools was brought in. */
  lastChoice: async (tx: Tx, id: string): Promise<Choice | null> => {
    const last = await tx.import.findFirst({
      where: { id: { not: id }, kind: 'schools', state: 'applied', choice: { not: Prisma.DbNull } },
      orderBy: { appliedAt: 'desc' },
      select: { choice: true },
    })
    return last && Choice.parse(last.choice)
  },

  /** Forgets everything read of a file; the import itself stays. */
  clear: async (tx: Tx, id: string): Promise<void> => {
    await brought.unstage(tx, id)
    await tx.$executeRaw`delete from staging.bad_row where import_id = ${id}::uuid`
    await tx.importProblem.deleteMany({ where: { importId: id } })
  },

  /** Forgets the rows in order, once they are in the hub or not wanted. */
  unstage: async (tx: Tx, id: string): Promise<void> => {
    await tx.$executeRaw`delete from staging.school_row where import_id = ${id}::uuid`
    await tx.$executeRaw`delete from staging.successor_row where import_id = ${id}::uuid`
    await tx.$executeRaw`delete from staging.employer_row where import_id = ${id}::uuid`
  },

  addProblems: (tx: Tx, { id, hubId }: Pick<Import, 'id' | 'hubId'>, problems: readonly Problem[]): Promise<void> =>
    inParts(
      problems.slice(0, mostProblems),
      part => tx.$executeRaw`
        insert into import_problem (hub_id, import_id, line, "column", value, fix)
        select ${hubId}::uuid, ${id}::uuid, line, "column", value, fix
        from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as problem (line integer, "column" text, value text, fix text)`,
    ),

  addBadRows: (tx: Tx, id: string, rows: readonly { line: number; cells: readonly string[] }[]): Promise<void> =>
    inParts(
      rows.slice(0, mostProblems),
      part => tx.$executeRaw`
        insert into staging.bad_row (import_id, line, cells)
        select ${id}::uuid, (bad->>'line')::integer, array(select jsonb_array_elements_text(bad->'cells'))
        from jsonb_array_elements(${JSON.stringify(part)}::jsonb) as bad
        on conflict do nothing`,
    ),

  /** The first and last lines of what is staged, to work through in parts. */
  lines: async (tx: Tx, id: string): Promise<{ last: number }> => {
    const [found] = await tx.$queryRaw<{ last: number }[]>`
      select greatest(
        (select max(line) from staging.school_row where import_id = ${id}::uuid),
        (select max(line) from staging.successor_row where import_id = ${id}::uuid),
        (select max(line) from staging.employer_row where import_id = ${id}::uuid), 0) as last`
    return { last: found?.last ?? 0 }
  },
}
