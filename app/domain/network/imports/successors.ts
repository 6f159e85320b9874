import { Prisma, type Tx } from '~/platform/db'
import type { Counts } from './import'

const staged = (importId: string) => Prisma.sql`
  staging.successor_row said left join institution has on has.urn = said.urn
  where said.import_id = ${importId}::uuid and not said.left_out`

/** A line a check leaves out, with what stands there. */
export type LeftOut = { line: number; cells: string[]; fix: 'several-successors' | 'unknown-successor' }

/**
 * Leaves out successors that cannot be shown: a school of the hub with several, or whose one is not in the hub. Lines
 * about schools the hub does not have concern nobody here and are no problem.
 */
export const leaveOutUnclearSuccessors = (tx: Tx, importId: string) => tx.$queryRaw<LeftOut[]>`
  with ours as (
    select said.line, said.successor_urn, count(*) over (partition by said.urn) as successors
    from ${staged(importId)} and has.id is not null
  )
  update staging.successor_row said set left_out = true
  from ours left join institution successor on successor.urn = ours.successor_urn
  where said.import_id = ${importId}::uuid and said.line = ours.line and (ours.successors > 1 or successor.id is null)
  returning said.line, array[said.urn, said.successor_urn, 'Successor'] as cells,
    case when ours.successors > 1 then 'several-successors' else 'unknown-successor' end as fix`

const differs = Prisma.sql`has.successor_urn is distinct from said.successor_urn`

export const countSuccessors = async (tx: Tx, importId: string): Promise<Counts> => {
  const [counted] = await tx.$queryRaw<{ changed: number; unchanged: number; skipped: number }[]>`
    select
      count(*) filter (where has.id is not null and ${differs})::integer as changed,
      count(*) filter (where has.id is not null and not (${differs}))::integer as unchanged,
      count(*) filter (where has.id is null)::integer as skipped
    from ${staged(importId)}`
  return { added: 0, closed: 0, ...(counted ?? { changed: 0, unchanged: 0, skipped: 0 }) }
}

/** Notes the successors of some lines. */
export const applySuccessors = async (
  tx: Tx,
  { importId, at }: { importId: string; at: Date },
  { from, to }: { from: number; to: number },
): Promise<void> => {
  await tx.$executeRaw`
    update institution has set successor_urn = said.successor_urn, version = has.version + 1, updated_at = ${at}
    from staging.successor_row said
    where said.import_id = ${importId}::uuid and not said.left_out and said.line between ${from} and ${to}
      and has.urn = said.urn and ${differs}`
}
