import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DiffTarget } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { withEngine } from './migrations/engine'
import { fingerprintOf, migrationsIn, schemaIn } from './migrations/files'
import { migrateQueue } from './queue/migrate'

/** Where migrations and schema are, from the root of the checkout. */
export type Folders = { migrations: string; schema: string }
const folders: Folders = { migrations: 'prisma/migrations', schema: 'prisma/schema' }

/** Tables made in SQL, of which Prisma knows nothing and shall not propose to drop them. */
const filters = { externalTables: ['public.booking', 'public.rate_limit'], externalEnums: [] }

/** Any number will do that nothing else in the database locks. */
const deployLock = 7_283_115_004

/** A name that changes with any change to the migrations. */
export const migrationsFingerprint = (where = folders): string => fingerprintOf(migrationsIn(where.migrations))

const isMine = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [deployLock])
  return rows[0]?.mine ?? false
}

const alone = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'traverse-migrate' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    // Asked again and again, because a query that waits would deadlock with an index being built concurrently.
    while (!(await isMine(client))) await sleep(100)
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Brings a database up to date: the product's migrations, then the queue's. Several may do this at once; each waits its
 * turn, and the later ones find nothing to do. Returns the names of the migrations applied.
 */
export const deploy = (url: string, where = folders): Promise<string[]> =>
  alone(url, async client => {
    const applied = await withEngine(url, engine =>
      engine.applyMigrations({ migrationsList: migrationsIn(where.migrations), filters }),
    )
    await migrateQueue(client)
    return applied.appliedMigrationNames
  })

export type Status = { pending: string[]; failed: string[]; edited: string[]; unknown: string[] }

/** What a database still lacks, which migrations failed in it or were edited since, and which it has that we do not. */
export const status = (url: string, where = folders): Promise<Status> =>
  withEngine(url, async engine => {
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: migrationsIn(where.migrations),
      optInToShadowDatabase: false,
      filters,
    })
    const history = found.history
    return {
      pending: history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [],
      failed: found.failedMigrationNames,
      edited: found.editedMigrationNames,
      unknown: history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
    }
  })

/** Says that a failed migration was undone by hand, so that deploying tries it again. */
export const markRolledBack = (url: string, migrationName: string): Promise<unknown> =>
  withEngine(url, engine => engine.markMigrationRolledBack({ migrationName }))

const difference = (url: string, from: DiffTarget, to: DiffTarget, script: boolean): Promise<string | null> =>
  withEngine(url, async engine => {
    const { exitCode, stdout } = await engine.diff({ from, to, script, exitCode: true, filters })
    return exitCode === 0 ? null : (stdout ?? '')
  })

/** How the schema differs from what the migrations make, in words; null when they agree. */
export const drift = (url: string, where = folders): Promise<string | null> =>
  difference(
    url,
    { tag: 'migrations', ...migrationsIn(where.migrations) },
    { tag: 'schemaDatamodel', ...schemaIn(where.schema) },
    false,
  )

const lockFile = '# Kept by Prisma: names the database the migrations are for.\nprovider = "postgresql"\n'

/**
 * Writes the migration that takes the migrations so far to the schema as it is now; null when nothing changed. Read what
 * it wrote: it does not know the triggers, policies and indexes that live in SQL alone, and may drop such an index.
 */
export const create = async (url: string, name: string, at: Date, where = folders): Promise<string | null> => {
  const list = migrationsIn(where.migrations)
  if (list.lockfile.content === null) {
    mkdirSync(list.baseDir, { recursive: true })
    writeFileSync(path.join(list.baseDir, 'migration_lock.toml'), lockFile)
  }
  const script = await difference(
    url,
    { tag: 'migrations', ...migrationsIn(where.migrations) },
    { tag: 'schemaDatamodel', ...schemaIn(where.schema) },
    true,
  )
  if (script === null) return null

  const moment = at.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(where.migrations, `${moment}_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), script)
  return folder
}
