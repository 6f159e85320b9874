import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areas, declaredColumns, holdings, personalTables, tables } from '~/domain/privacy/registry'
import { wordsFor } from '~/text'

/**
 * The register of what is held, beside the catalogue of a migrated database: nothing is held that the register does not
 * know, and it knows nothing that is not there. A column of text, JSON or bytes can hold anything, and so must be named;
 * so must an id of whoever did something, and a day that tells of a person's life.
 */
const owner = new pg.Client(process.env.DATABASE_URL)
/** Columns of each table, with whether the register must name them. */
let found: Map<string, { name: string; speaks: boolean }[]>

/** Ids that point at rows of the product; every other id points at whoever did something. */
const things =
  /^(id|hub_id|subject_id|(institution|employer|provider|offer|slot|request|wave|approach|encounter|module|answer|plan|import|ask|guest_of|merged_into|copied_from)_id)$/

beforeAll(async () => {
  await owner.connect()
  const { rows } = await owner.query<{ table: string; name: string; type: string }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as table, a.attname as name,
       regexp_replace(format_type(a.atttypid, null), '\\[\\]$', '') as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname in ('public', 'staging', 'notes') and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> '_prisma_migrations'
     order by 1, a.attnum`,
  )
  found = new Map()
  for (const { table, name, type } of rows) {
    const holdsAnything =
      /^(text|character|character varying|citext|json|jsonb|bytea|xml|inet|cidr|tsvector|"char")$/.test(type)
    const points = type === 'uuid' && !things.test(name) && !/^contribution_id$/.test(name)
    const ofALife = /^(date|timestamp)/.test(type) && /birth|born|last_seen|deceased/.test(name)
    found.set(table, [...(found.get(table) ?? []), { name, speaks: holdsAnything || points || ofALife }])
  }
})
afterAll(() => owner.end())

describe('the register of what is held', () => {
  test('knows every table', () => {
    expect([...found.keys()].filter(table => !(table in tables))).toEqual([])
  })

  test('knows no table or column that is gone', () => {
    expect(Object.keys(tables).filter(table => !found.has(table))).toEqual([])
    const gone = personalTables.flatMap(([name, table]) => {
      const columns = found.get(name)?.map(column => column.name) ?? []
      const named = [
        ...declaredColumns(table),
        ...(table.rows ?? []).flatMap(whose => ('through' in whose ? [whose.by] : Object.values(whose))),
      ]
      return named.filter(column => !columns.includes(column)).map(column => `${name}.${column}`)
    })
    expect(gone).toEqual([])
  })

  test('says of every column that can hold something about a person whether it does', () => {
    const silent = personalTables.flatMap(([name, table]) => {
      const declared = declaredColumns(table)
      return (found.get(name) ?? [])
        .filter(column => column.speaks && !declared.includes(column.name))
        .map(column => `${name}.${column.name}`)
    })
    expect(silent).toEqual([])
  })

  test('names no table and no holding twice, and none that does not exist', () => {
    for (const part of ['tables', 'holdings'] as const) {
      const names = Object.values(areas).flatMap(area => Object.keys(area[part]))
      expect(names.length).toBe(new Set(names).size)
    }
    expect(personalTables.filter(([, { holding }]) => !(holding in holdings)).map(([name]) => name)).toEqual([])
    const used = new Set(personalTables.map(([, { holding }]) => holding))
    expect(Object.keys(holdings).filter(key => !used.has(key))).toEqual([])
  })

  test('has words for everything it shows', () => {
    for (const { privacy } of [wordsFor('en'), wordsFor('cy')]) {
      expect(Object.keys(holdings).filter(key => !privacy.held[key])).toEqual([])
      const events = Object.values(holdings).flatMap(({ clocks }) => clocks.map(({ from }) => from))
      expect(events.filter(from => !privacy.from[from])).toEqual([])
    }
  })

  test('gives every table an end, and every row that hangs on another one that there is', () => {
    const loose = personalTables
      .filter(([, { ends }]) => 'with' in ends && !(ends.with in tables))
      .map(([name, { ends }]) => `${name} with ${JSON.stringify(ends)}`)
    expect(loose).toEqual([])
    expect(Object.entries(holdings).filter(([, { of, clocks }]) => !of.length || !clocks.length)).toEqual([])
  })
})
