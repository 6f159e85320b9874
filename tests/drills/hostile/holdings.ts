import type pg from 'pg'

/** Tables in which reading a page, counting tries or sending letters may leave a trace. */
const passing = ['session', 'sign_in', 'rate_limit', 'inbox_letter', '_prisma_migrations']
const passingColumns = ['last_seen_at', 'expires_on']

/** Fingerprints of what hubs hold, and of all that belongs to no hub: two are the same if nothing has changed. */
export const holdings = async (owner: pg.Client) => {
  const { rows } = await owner.query<{ name: string; of_hub: boolean }>(
    `select t.table_name as name,
       exists (select from information_schema.columns c
         where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'hub_id') as of_hub
     from information_schema.tables t
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> all ($1) order by 1`,
    [passing],
  )
  const sum = (name: string, where: string) =>
    `select md5(string_agg(md5((to_jsonb(t) - $2::text[])::text), '' order by md5(t::text))) as sum from "${name}" t ${where}`
  const all = (tables: typeof rows, where: string) =>
    `select md5(string_agg(coalesce(sum, ''), ',')) as sum from (${tables.map(({ name }) => sum(name, where)).join(' union all ')}) s`
  const ofHub = all(
    rows.filter(({ of_hub }) => of_hub),
    'where hub_id = $1::uuid',
  )
  const ofNone = all(
    rows.filter(({ of_hub, name }) => !of_hub && name !== 'hub'),
    'where $1::uuid is null or true',
  )
  const ask = async (query: string, hubId: string | null) =>
    (await owner.query<{ sum: string }>(query, [hubId, passingColumns])).rows[0]?.sum ?? ''

  return { ofHub: (hubId: string) => ask(ofHub, hubId), ofNone: () => ask(ofNone, null) }
}
