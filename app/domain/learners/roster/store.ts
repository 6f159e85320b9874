import { isId, type Prisma, type Tx } from '~/platform/db'
import { keyedHash, open } from '~/platform/secrets'
import { erasedAmong } from '../../kernel/erased'
import { checkRoster, type LabelKind, missingColumns } from './check'
import type { Columns } from './columns'
import { planFor } from './plan'
import { tableOf } from './read'

export type RosterRow = Prisma.RosterGetPayload<object>

/** The keyed hash that stands for a register's number, one institution's worth nothing to another. */
export const registerKeyOf = (institutionId: string, number: string): string =>
  keyedHash('register number', `${institutionId} ${number}`)

/** The roster, locked. */
export const lockRoster = async (tx: Tx, rosterId: string): Promise<RosterRow | null> => {
  if (!isId(rosterId)) return null
  await tx.$queryRaw`select 1 from roster where id = ${rosterId}::uuid for update`
  return tx.roster.findUnique({ where: { id: rosterId } })
}

/** Reads a roster's sealed text with its columns, and lays it beside the learners there are. Null where the text is gone. */
export const readAndPlan = async (
  tx: Tx,
  {
    hubId,
    institutionId,
    sealed,
    columns,
    labels,
  }: Pick<RosterRow, 'hubId' | 'institutionId' | 'sealed' | 'columns' | 'labels'>,
) => {
  const text = sealed === null ? null : open(sealed)
  if (text === null) return null
  const lacks = missingColumns(columns as Columns, labels as LabelKind)
  const read = (forgotten?: ReadonlySet<string>) =>
    checkRoster(
      tableOf(text),
      columns as Columns,
      labels as LabelKind,
      number => registerKeyOf(institutionId, number),
      forgotten,
    )
  const all = lacks.length > 0 ? { listed: [], problems: [], rows: 0 } : read()
  const forgotten = await erasedAmong(
    tx,
    hubId,
    all.listed.flatMap(({ registerKey }) => registerKey ?? []),
  )
  const checked = forgotten.size > 0 ? read(forgotten) : all
  const plan = await planFor(tx, institutionId, checked)
  return { lacks, checked, plan }
}

/** The most problems kept of one roster; beyond them they are only counted. */
const mostProblems = 1_000

/** What the report says, as the roster's row keeps it. */
export const reportOf = ({ lacks, checked, plan }: NonNullable<Awaited<ReturnType<typeof readAndPlan>>>) => ({
  ...{ lacks, rows: checked.rows, added: plan.added.length, changed: plan.changed.length },
  ...{ unchanged: plan.unchanged.length, missing: lacks.length > 0 ? 0 : plan.missing.length },
  leftOut: checked.rows - checked.listed.length,
  problems: checked.problems.slice(0, mostProblems),
})
