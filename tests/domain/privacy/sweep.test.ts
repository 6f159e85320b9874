import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepHeld } from '~/domain/privacy'
import { personalTables } from '~/domain/privacy/registry'
import type { Swept } from '~/domain/privacy/registry/terms'

/**
 * Every clock that the nightly sweep reads, with a row on each side of it. The rows are made from the catalogue, so a
 * table that joins the register is tried without a line here; what would keep such rows out is taken off this copy.
 */
const owner = new pg.Client(process.env.DATABASE_URL)
const hubId = randomUUID()
const employerId = randomUUID()
const swept = personalTables.flatMap(([table, { ends }]) => ('swept' in ends ? [{ table, swept: ends.swept }] : []))

const lengths = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  months: 31 * 86_400_000,
  years: 366 * 86_400_000,
}
const shortest = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  months: 28 * 86_400_000,
  years: 365 * 86_400_000,
}
const span = (of: Swept, by: typeof lengths) => {
  const [unit, count] = Object.entries(of.plus ?? { days: 0 })[0] as [keyof typeof lengths, number]
  return by[unit] * count
}

type Cell = { name: string; type: string; wanted: boolean }

const any = (type: string): unknown => {
  if (type === 'uuid') return randomUUID()
  if (type.endsWith('[]')) return '{}'
  if (/^(integer|bigint|double|smallint|numeric)/.test(type)) return 1
  if (type === 'boolean') return false
  if (/^json/.test(type)) return '{}'
  if (/^(date|timestamp)/.test(type)) return new Date()
  return randomUUID()
}

const clockColumns = (of: Swept): string[] =>
  'day' in of ? [of.day] : 'moment' in of ? [of.moment].flat() : [of.millis]

/** A row whose clock stands at an instant. */
const row = async (table: string, of: Swept, at: Date) => {
  const { rows } = await owner.query<Cell>(
    `select a.attname as name, format_type(a.atttypid, null) as type,
       a.attnotnull and not a.atthasdef and a.attgenerated = '' as wanted
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
    [table],
  )
  const set: { [column: string]: unknown } = {}
  for (const { name, type, wanted } of rows)
    if (wanted || name === 'id') set[name] = any(name === 'id' && type === 'text' ? 'text' : type)
  for (const column of clockColumns(of)) set[column] = 'millis' in of ? at.getTime() : at
  if (rows.some(({ name }) => name === 'hub_id')) set.hub_id = hubId
  if (rows.some(({ name }) => name === 'employer_id')) set.employer_id = employerId
  // Sweeps that ask for more than time.
  if (table === 'membership') set.to = at
  if (table === 'offer') set.state = 'withdrawn'
  const names = Object.keys(set)
  await owner.query(
    `insert into "${table}" (${names.map(name => `"${name}"`).join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(set),
  )
}

const count = async (table: string) => {
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from "${table}"`)
  return rows[0]?.n ?? 0
}

const now = new Date()

beforeAll(async () => {
  await owner.connect()
  await owner.query("set session_replication_role = 'replica'")
  const { rows } = await owner.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype in ('c', 'x') and connamespace = 'public'::regnamespace and conrelid <> 0`,
  )
  for (const { table, name } of rows) await owner.query(`alter table ${table} drop constraint "${name}"`)
  await owner.query("insert into hub (id, slug, name, region, reply_to) values ($1, 'x', 'x', 'x', 'x@hub.example')", [
    hubId,
  ])
  await owner.query('insert into hub_employer (hub_id, employer_id) values ($1, $2)', [hubId, employerId])
  for (const { table, swept: of } of swept) {
    await row(table, of, new Date(now.getTime() - span(of, lengths) - 2 * 86_400_000))
    await row(table, of, new Date(now.getTime() - span(of, shortest) + 2 * 86_400_000))
  }
  const fact = (years: number) =>
    owner.query(
      "insert into fact (hub_id, type, subject_id, payload, by, via, at, state) values ($1, 'old', $1, '{}', 'x', 'x', now() - make_interval(years => $2) - interval '1 day', 'relayed')",
      [hubId, years],
    )
  await fact(6)
  await fact(5)
  await owner.query("set session_replication_role = 'origin'")
})
afterAll(() => owner.end())

test('takes the row past each clock, and leaves the row before it', async () => {
  expect(swept.length).toBeGreaterThan(15)
  const taken = await sweepHeld(now)
  expect(taken).toEqual({ ...Object.fromEntries(swept.map(({ table }) => [table, 1])), fact: 1 })
  for (const { table } of swept) expect([table, await count(table)]).toEqual([table, 1])
})

test('says of each what went in a fact without a word about anybody', async () => {
  const { rows } = await owner.query(
    "select type, payload, reason, by from fact where via = 'privacy.sweep' order by id",
  )
  expect(rows).toHaveLength(swept.length + 1)
  expect(rows.every(({ payload, by }) => payload.rows === 1 && by === 'system.clockwork')).toBe(true)
  expect(rows.map(({ payload }) => Object.keys(payload).sort().join())).toEqual(rows.map(() => 'rows,table'))
})

test('finds nothing when it runs again', async () => {
  const before = await count('fact')
  expect(await sweepHeld(now)).toEqual({})
  expect(await count('fact')).toBe(before)
})

test('a request takes with it all that hangs on it', async () => {
  const { given } = await import('../../support/factories/encounters')
  const { request, approach } = await given.asked()
  await given.encounter(approach)
  await owner.query('update encounter_request set expires_on = current_date - 2 where id = $1', [request.id])
  expect(await sweepHeld(new Date())).toEqual({ encounter_request: 1 })
  const { rows } = await owner.query(
    'select (select count(*) from approach where request_id = $1)::int + (select count(*) from encounter where request_id = $1)::int as left',
    [request.id],
  )
  expect(rows).toEqual([{ left: 0 }])
})
