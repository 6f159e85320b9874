import type { Tx } from '~/platform/db'
import { type Catalogue, hasId, idIsAmong, named } from './catalogue'

/**
 * Deletes rows by id with all that hangs on them and would hold them back. References that cascade or let go by
 * themselves are left to the database.
 */
export const deleteRows = async (tx: Tx, known: Catalogue, table: string, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0
  for (const { from, column } of known.holds.filter(({ to }) => to === table)) {
    if (!hasId(known, from)) {
      await tx.$executeRawUnsafe(`delete from ${named(from)} where ${named(column)} = any($1::uuid[])`, ids)
      continue
    }
    const hanging = await tx.$queryRawUnsafe<{ id: string }[]>(
      `select id::text from ${named(from)} where ${named(column)} = any($1::uuid[])`,
      ids,
    )
    await deleteRows(
      tx,
      known,
      from,
      hanging.map(({ id }) => id),
    )
  }
  return tx.$executeRawUnsafe(`delete from ${named(table)} where ${idIsAmong(known, table)}`, ids)
}
