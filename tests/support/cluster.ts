import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import pg from 'pg'
import { type Cluster, startPostgres } from '~/platform/embedded-postgres'
import { withLock } from '~/platform/file-lock'
import { deploy, migrationsFingerprint } from '~/platform/migrations'
import { isAlive } from '~/platform/processes'

const home = '.data/test-postgres'

/** Tests may lose their data in a crash, so nothing waits for the disk. */
const hasty = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' }

/** The tests' own PostgreSQL, shared by every run in this checkout and stopped by the last. */
export const startTestCluster = (): Promise<Cluster> => startPostgres(home, { settings: hasty })

const asking = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const names = async (client: pg.Client, pattern: string): Promise<string[]> => {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where datname ~ $1 order by oid',
    [pattern],
  )
  return rows.map(row => row.datname)
}

const queueVersion = (): string => {
  const manifest = createRequire(import.meta.url).resolve('bullmq/package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** The database all tests' databases are copies of, migrated once for each set of migrations. Returns its name. */
export const makeTemplate = async (cluster: Cluster): Promise<string> => {
  const template = `template_${migrationsFingerprint()}_${queueVersion().replaceAll('.', '_')}`
  const server = await cluster.database('postgres')
  await withLock(path.resolve(`${home}.template.lock`), () =>
    asking(server, async client => {
      if ((await names(client, `^${template}$`)).length > 0) return
      await client.query('drop database if exists template_draft with (force)')
      await deploy(await cluster.database('template_draft'))
      await client.query(`alter database template_draft rename to ${template}`)
      for (const old of (await names(client, '^template_[0-9a-f]{12}')).slice(0, -4))
        await client.query(`drop database ${old} with (force)`)
    }),
  )
  return template
}

/** Replaces a database by a fresh copy of another. */
export const copyDatabase = (server: string, template: string, name: string): Promise<void> =>
  asking(server, async client => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })

/** What the databases of one run are called, with the process that runs it. */
export const runName = (pid: number): string => `run_${pid}`

/** Drops the databases of this run and of runs that were killed. */
export const dropDatabasesOfEndedRuns = async (cluster: Cluster): Promise<void> =>
  asking(await cluster.database('postgres'), async client => {
    for (const name of await names(client, '^run_\\d+_')) {
      const pid = Number(name.split('_')[1])
      if (pid === process.pid || !isAlive(pid)) await client.query(`drop database if exists ${name} with (force)`)
    }
  })
