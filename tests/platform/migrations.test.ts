import { mkdtempSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { create, deploy, drift, markRolledBack, status } from '~/platform/migrations'

const place = mkdtempSync(path.join(os.tmpdir(), 'traverse-migrations-'))
const folders = { migrations: path.join(place, 'migrations'), schema: path.join(place, 'schema') }
const made: string[] = []

const query = async <Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const emptyDatabase = async (): Promise<string> => {
  const name = `${inject('run')}_migrations_${made.length}`
  made.push(name)
  await query(inject('server'), `create database ${name}`)
  const url = new URL(inject('server'))
  url.pathname = `/${name}`
  return url.href
}

const addMigration = async (name: string, sql: string): Promise<void> => {
  await mkdir(path.join(folders.migrations, name), { recursive: true })
  await writeFile(path.join(folders.migrations, name, 'migration.sql'), sql)
}

const roles = `do $$ begin create role traverse_queue nologin; exception when duplicate_object then null; end $$;`

beforeAll(async () => {
  await cp('prisma/migrations/migration_lock.toml', path.join(folders.migrations, 'migration_lock.toml'))
  await mkdir(folders.schema)
  await writeFile(path.join(folders.schema, 'main.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
  await writeFile(path.join(folders.schema, 'boat.prisma'), 'model Boat {\n  id Int @id\n}\n')
  await addMigration(
    '20260101000000_boats',
    `${roles}\ncreate table "Boat" (id integer not null, constraint "Boat_pkey" primary key (id));`,
  )
})

afterAll(async () => {
  for (const name of made) await query(inject('server'), `drop database if exists ${name} with (force)`)
  await rm(place, { recursive: true, force: true })
})

test('the migrations of the product make exactly its schema', async () => {
  expect(await drift(await emptyDatabase())).toBeNull()
})

test('two deployers at once: one applies everything, the other nothing', async () => {
  const url = await emptyDatabase()
  const applied = await Promise.all([deploy(url, folders), deploy(url, folders), deploy(url, folders)])
  expect(applied.filter(names => names.length > 0)).toEqual([['20260101000000_boats']])
  expect(await status(url, folders)).toEqual({ pending: [], failed: [], edited: [], unknown: [] })
})

test('an index built concurrently does not deadlock those who deploy at once', async () => {
  const url = await emptyDatabase()
  const name = '20260102000000_index'
  await addMigration(name, 'create index concurrently boat_by_id on "Boat" (id desc)')
  const applied = await Promise.all([deploy(url, folders), deploy(url, folders), deploy(url, folders)])
  expect(applied.flat().sort()).toEqual(['20260101000000_boats', name])
  await rm(path.join(folders.migrations, name), { recursive: true })
})

test('the queue has its own schema, open to its own role and no other', async () => {
  const url = await emptyDatabase()
  await deploy(url, folders)
  const [may] = await query<{ queue: boolean; app: boolean }>(
    url,
    `select has_schema_privilege('traverse_queue', 'bullmq', 'usage') as queue, has_schema_privilege('traverse_app', 'bullmq', 'usage') as app`,
  )
  expect(may).toEqual({ queue: true, app: false })
})

test('a new migration takes the database to a changed schema of several files', async () => {
  const url = await emptyDatabase()
  await deploy(url, folders)
  await writeFile(path.join(folders.schema, 'oar.prisma'), 'model Oar {\n  id Int @id\n  length Int\n}\n')
  expect(await drift(url, folders)).toContain('Oar')

  const folder = await create(url, 'Oars & more', new Date('2026-02-03T04:05:06Z'), folders)
  expect(folder && path.basename(folder)).toBe('20260203040506_oars_more')
  expect(await readFile(path.join(folder ?? '', 'migration.sql'), 'utf8')).toContain('CREATE TABLE "Oar"')
  expect(await drift(url, folders)).toBeNull()
  expect(await create(url, 'again', new Date(), folders)).toBeNull()

  expect((await status(url, folders)).pending).toEqual(['20260203040506_oars_more'])
  expect(await deploy(url, folders)).toEqual(['20260203040506_oars_more'])
})

test('a broken migration leaves nothing behind, is named, and is tried again once put right', async () => {
  const url = await emptyDatabase()
  const name = '20270101000000_broken'
  await addMigration(name, `create function whole() returns text language sql as $$ select 'a;b' $$;\nselect 1 / 0;`)
  await expect(deploy(url, folders)).rejects.toThrow(/division by zero/)
  expect((await status(url, folders)).failed).toEqual([name])
  expect(await query(url, `select 1 from pg_proc where proname = 'whole'`)).toEqual([])
  await expect(deploy(url, folders)).rejects.toThrow(/P3009/)

  await markRolledBack(url, name)
  await addMigration(name, `create function whole() returns text language sql as $$ select 'a;b' $$;`)
  expect(await deploy(url, folders)).toEqual([name])
  expect(await query(url, 'select whole()')).toEqual([{ whole: 'a;b' }])
  await rm(path.join(folders.migrations, name), { recursive: true })
})

test('a database newer than the code and a migration edited after the fact are both noticed', async () => {
  const url = await emptyDatabase()
  await addMigration('20280101000000_later', 'create table later (id int);')
  await deploy(url, folders)
  await addMigration('20280101000000_later', 'create table later (id bigint);')
  expect((await status(url, folders)).edited).toEqual(['20280101000000_later'])

  await rm(path.join(folders.migrations, '20280101000000_later'), { recursive: true })
  expect((await status(url, folders)).unknown).toEqual(['20280101000000_later'])
})
