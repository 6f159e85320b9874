import pg from 'pg'
import { status } from '~/platform/migrations'
import type { Database } from '../../installation/database'
import { type Settings, setEnvironment } from '../../installation/settings'
import { surroundings } from '../within'
import { type Finding, fix, look, ok } from './finding'
import { lookAtRecordings } from './recordings'

const leastPostgres = 180_000

const databaseItself = async (database: Database): Promise<Finding> => {
  const what = 'Database'
  const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; number: number }>(
      "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
    )
    const [{ version = '', number = 0 } = {}] = rows
    if (number < leastPostgres) return fix(what, `is PostgreSQL ${version}; Traverse needs PostgreSQL 18 or later`)
    return ok(what, `PostgreSQL ${version}, ${database.embedded ? 'our own' : 'given by DATABASE_URL'}`)
  } finally {
    await client.end()
  }
}

const migrations = async (database: Database): Promise<Finding> => {
  const what = 'Migrations'
  const { pending, failed, unknown } = await status(database.url)
  if (failed.length > 0)
    return fix(what, `failed: ${failed.join(', ')}. Put the cause right, then: npm run hub -- migrate`)
  if (unknown.length > 0)
    return fix(what, `the database is newer than this Traverse (${unknown.join(', ')}). Update Traverse.`)
  if (pending.length > 0) return fix(what, `${pending.length} to apply. Type: npm run hub -- migrate`)
  return ok(what, 'all applied')
}

const walls = async (): Promise<Finding> => {
  const { assertRole, disconnect } = await import('~/platform/db')
  try {
    await assertRole()
    return ok('Walls', 'the app reads as traverse_app, which row-level security holds')
  } finally {
    await disconnect()
  }
}

const queue = async (): Promise<Finding> => {
  const { queueHealth, closeQueues } = await import('~/platform/queue')
  const health = await queueHealth()
  await closeQueues()
  const where = process.env.REDIS_URL ? 'Redis' : 'PostgreSQL'
  return health.ok ? ok('Queue', `answers, on ${where}`) : fix('Queue', health.problem)
}

const mail = async ({ SMTP_URL, DEMO }: Settings): Promise<Finding> => {
  if (!SMTP_URL && DEMO) return ok('Mail', 'letters stay in the inbox at /dev/inbox')
  if (!SMTP_URL)
    return fix('Mail', 'SMTP_URL is not set, so letters reach nobody. Set it to smtp://user:password@server:587')
  const { mailHealth, closeMail } = await import('~/platform/mail')
  await mailHealth()
  closeMail()
  return ok('Mail', 'the mail server answers')
}

/** Looks at what the product stands on, as far as one thing lets the next be looked at. */
export const lookAtProduct = async (settings: Settings, database: Database): Promise<Finding[]> => {
  const itself = await look('Database', () => databaseItself(database))
  if (itself.is === 'fix') return [itself]
  const migrated = await look('Migrations', () => migrations(database))
  if (migrated.is === 'fix') return [itself, migrated]

  setEnvironment(surroundings(settings, database))
  return [
    itself,
    migrated,
    await look('Walls', walls),
    await look('Queue', queue),
    await look('Mail', () => mail(settings)),
    ...(await lookAtRecordings()),
  ]
}
