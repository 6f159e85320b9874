import pg from 'pg'

/**
 * How far the demo region is in a database: kept as the database's comment, outside the tables it tells about. A database
 * without it holds nobody's demo, so it is never cleared.
 */
export type DemoStage = 'none' | 'seeding' | 'seeded'

const label = 'Traverse demo: '

const asking = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'traverse-demo' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const stageIn = async (client: pg.Client): Promise<DemoStage> => {
  const { rows } = await client.query<{ comment: string | null }>(
    "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()",
  )
  const stage = rows[0]?.comment?.startsWith(label) ? rows[0].comment.slice(label.length) : ''
  return stage === 'seeding' || stage === 'seeded' ? stage : 'none'
}

const setStage = async (client: pg.Client, stage: DemoStage): Promise<void> => {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  await client.query(`comment on database ${pg.escapeIdentifier(rows[0]?.name ?? '')} is '${label}${stage}'`)
}

const clear = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ names: string | null }>(`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables
    where schemaname in ('public', 'staging') and tablename <> '_prisma_migrations'`)
  if (rows[0]?.names) await client.query(`truncate ${rows[0].names} restart identity cascade`)
  // Jobs of the timetable stay: each makes the next one.
  await client.query('delete from bullmq.job where scheduler_id is null')
  await client.query('truncate bullmq.dedup, bullmq.dedup_next')
}

/** How far the demo region is in this database. */
export const demoStage = (url: string): Promise<DemoStage> => asking(url, stageIn)

const isEmpty = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ empty: boolean }>(
    'select not exists (select from hub) and not exists (select from person) as empty',
  )
  return rows[0]?.empty ?? false
}

/**
 * Fills an empty database with the demo region by `seed`. One that was cut short is cleared and filled again; one that is
 * seeded, or holds anything else, is left alone. Returns whether it was filled.
 */
export const seedOnce = async (url: string, seed: () => Promise<void>): Promise<boolean> => {
  const due = await asking(url, async client => {
    const stage = await stageIn(client)
    if (stage === 'seeded') return false
    if (stage === 'seeding') await clear(client)
    if (!(await isEmpty(client))) return false
    await setStage(client, 'seeding')
    return true
  })
  if (!due) return false
  await seed()
  await asking(url, client => setStage(client, 'seeded'))
  return true
}

/** Clears a demo region away, so that seedOnce fills the database again. Fails on a database that holds anything else. */
export const clearDemo = (url: string): Promise<void> =>
  asking(url, async client => {
    if ((await stageIn(client)) === 'none')
      throw new Error('This database holds no demo region, so nothing was cleared.')
    await setStage(client, 'seeding')
    await clear(client)
  })

/** Does nobody have an account yet? */
export const hasNobody = (url: string): Promise<boolean> =>
  asking(url, async client => {
    const { rows } = await client.query<{ nobody: boolean }>('select not exists (select from person) as nobody')
    return rows[0]?.nobody ?? false
  })
