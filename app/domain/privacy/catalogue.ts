import type { Tx } from '~/platform/db'

/** A column as the database knows it. */
export type Column = { table: string; name: string; type: string; nullable: boolean }

/** A reference that stops its target from being deleted: the column of `from` that holds the id of `to`. */
export type Hold = { from: string; to: string; column: string }

export type Catalogue = { columns: Map<string, Column[]>; holds: Hold[] }

let known: Catalogue | null = null

/** Tables, columns and references as they are in the database; read once, since only a new version changes them. */
export const catalogue = async (tx: Tx): Promise<Catalogue> => {
  if (known) return known
  const columns = await tx.$queryRaw<Column[]>`
    select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
  const holds = await tx.$queryRaw<Hold[]>`
    select con.conrelid::regclass::text as from, con.confrelid::regclass::text as to, a.attname::text as column
    from pg_constraint con
    cross join lateral unnest(con.conkey, con.confkey) as pair(here, there)
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = pair.here
    join pg_attribute b on b.attrelid = con.confrelid and b.attnum = pair.there and b.attname = 'id'
    where con.contype = 'f' and con.confdeltype in ('a', 'r') and con.connamespace = 'public'::regnamespace`
  const byTable = new Map<string, Column[]>()
  for (const column of columns) byTable.set(column.table, [...(byTable.get(column.table) ?? []), column])
  known = { columns: byTable, holds }
  return known
}

/** Does the table say which hub a row belongs to? */
export const ofHubs = ({ columns }: Catalogue, table: string): boolean =>
  columns.get(table)?.some(({ name }) => name === 'hub_id') ?? false

export const hasId = ({ columns }: Catalogue, table: string): boolean =>
  columns.get(table)?.some(({ name }) => name === 'id') ?? false

/** The SQL that says whether a row's id is among `$1`; most ids are UUIDs, a session's is a text. */
export const idIsAmong = ({ columns }: Catalogue, table: string): string =>
  columns.get(table)?.find(({ name }) => name === 'id')?.type === 'uuid'
    ? 'id = any($1::uuid[])'
    : 'id = any($1::text[])'

/** A name from the register or the catalogue, never from anybody's hand, as SQL. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`
