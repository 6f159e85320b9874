import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { makeSite } from '../support/site'

vi.setConfig({ testTimeout: 60_000 })

let site: Awaited<ReturnType<typeof makeSite>>
let server: pg.Client
const made: string[] = []

/** A program that puts one hub and one person in, as the demo region would. */
const seed = `
  import pg from 'pg'
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query("insert into hub (id, slug, name, region, reply_to) values (gen_random_uuid(), 'demo', 'Demo', 'Demo', 'demo@traverse.example')")
  await client.end()`

const twoSchoolsAndANonsense = `urn,name,postcode,town,type,gender,religion,latitude,longitude,phases
900001,Harbour School,TS1 2AB,Seaton Vale,Academy,Mixed,Does not apply,54.57,-1.23,Secondary
900002,Mill Lane College,DL3 8RW,Millbridge,Academy,Mixed,Does not apply,54.52,-1.58,Post16|Secondary
12,No School,DL3 8RW,Millbridge,Academy,Mixed,Does not apply,54.52,-1.58,Secondary
`

const emptyDatabase = async (): Promise<string> => {
  const name = `${inject('run')}_hub_${made.length}`
  made.push(name)
  await server.query(`create database ${name}`)
  const url = new URL(inject('server'))
  url.pathname = `/${name}`
  return url.href
}

const hub = async (args: string[], environment: Record<string, string>) => {
  const child = spawn(process.execPath, [path.join(site.folder, 'dist/hub.js'), ...args], {
    cwd: site.folder,
    env: { PATH: process.env.PATH, HOME: site.folder, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const [code] = (await once(child, 'close')) as [number]
  return { code, said }
}

const rows = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  site = await makeSite({ hub: 'scripts/hub.ts' }, { seed })
  writeFileSync(path.join(site.folder, 'package.json'), readFileSync('package.json'))
  server = new pg.Client({ connectionString: inject('server') })
  await server.connect()
})
afterAll(async () => {
  for (const name of made) await server.query(`drop database if exists ${name} with (force)`)
  await server.end()
  site.remove()
})

test('a database is migrated, twice at once too, and then the doctor has only mail and the programs to put right', async () => {
  const DATABASE_URL = await emptyDatabase()
  const before = await hub(['doctor'], { DATABASE_URL })
  expect(before.code).toBe(1)
  expect(before.said).toMatch(/FIX {2}Migrations {3}\d+ to apply\. Type: npm run hub -- migrate/)

  const twice = await Promise.all([hub(['migrate'], { DATABASE_URL }), hub(['migrate'], { DATABASE_URL })])
  expect(twice.map(({ code }) => code)).toEqual([0, 0])
  expect(twice.filter(({ said }) => said.includes('The database is up to date.'))).toHaveLength(1)

  const after = await hub(['doctor'], { DATABASE_URL })
  // Nothing is built where this test runs.
  expect(after.said.match(/^FIX.*/gm)).toEqual([
    expect.stringContaining('SMTP_URL is not set'),
    expect.stringContaining('dist/media.js is not there'),
  ])
})

test('the doctor names a database it cannot reach', async () => {
  const { code, said } = await hub(['doctor'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' })
  expect(code).toBe(1)
  expect(said).toMatch(/FIX {2}Database .*ECONNREFUSED/)
})

test('the first administrator gets a link of the address people use', async () => {
  const DATABASE_URL = await emptyDatabase()
  await hub(['migrate'], { DATABASE_URL })
  const made = await hub(['admin:create', 'jo@example.org', '--name', 'Jo Park'], {
    DATABASE_URL,
    PUBLIC_URL: 'https://hub.example.org',
  })
  expect(made.said).toMatch(/https:\/\/hub\.example\.org\/set-up\/[\w-]{20,}/)
  expect(await rows(DATABASE_URL, 'select email, name from set_up_link')).toEqual([
    { email: 'jo@example.org', name: 'Jo Park' },
  ])

  const wrong = await hub(['admin:create', 'jo'], { DATABASE_URL })
  expect(wrong.code).toBe(1)
  expect(wrong.said).toBe('"jo" is not an e-mail address. It looks like this: name@example.org\n')
})

test('a command on a database not yet migrated says so instead of failing', async () => {
  const { code, said } = await hub(['admin:create', 'jo@example.org'], { DATABASE_URL: await emptyDatabase() })
  expect(code).toBe(1)
  expect(said).toBe('The database is older than this Traverse. Type: npm run hub -- migrate\n')
})

test('the demo region is put back as it was, and nothing else ever is', async () => {
  const DATABASE_URL = await emptyDatabase()
  await hub(['migrate'], { DATABASE_URL })
  expect((await hub(['demo:reset'], { DATABASE_URL })).said).toContain('Demo mode is off here')

  expect((await hub(['demo:reset'], { DATABASE_URL, DEMO: '1' })).code).toBe(0)
  await rows(DATABASE_URL, `update hub set name = 'Changed'`)
  expect((await hub(['demo:reset'], { DATABASE_URL, DEMO: '1' })).code).toBe(0)
  expect(await rows(DATABASE_URL, 'select name from hub')).toEqual([{ name: 'Demo' }])

  const real = await emptyDatabase()
  await hub(['migrate'], { DATABASE_URL: real })
  await rows(
    real,
    `insert into hub (id, slug, name, region, reply_to) values (gen_random_uuid(), 'real', 'Real', 'Real', 'real@traverse.example')`,
  )
  const refused = await hub(['demo:reset'], { DATABASE_URL: real, DEMO: '1' })
  expect(refused.said).toContain('holds more than a demo region')
  expect(await rows(real, 'select name from hub')).toEqual([{ name: 'Real' }])
})

test('schools come in from a file, once, after a dry run that changes nothing', async () => {
  const DATABASE_URL = await emptyDatabase()
  await hub(['migrate'], { DATABASE_URL })
  await rows(
    DATABASE_URL,
    `insert into hub (id, slug, name, region, reply_to) values (gen_random_uuid(), 'north', 'North', 'North', 'north@traverse.example')`,
  )
  const file = path.join(site.folder, 'schools.csv')
  writeFileSync(file, twoSchoolsAndANonsense)
  const bring = (...more: string[]) => hub(['import', 'schools', file, '--hub', 'north', ...more], { DATABASE_URL })
  const schools = () => rows(DATABASE_URL, 'select urn::text, name from institution order by urn')

  const dry = await bring('--dry-run')
  expect(dry.said).toMatch(/Line 4, urn: 12/i)
  expect(dry.said).toMatch(/New +2/)
  expect(dry.said).toContain('This was a dry run: nothing was changed.')
  expect(await schools()).toEqual([])

  const brought = await bring()
  expect(brought.code).toBe(0)
  expect(brought.said).toContain('Brought into North: 2 new, 0 changed, 0 closed.')
  expect(await schools()).toHaveLength(2)
  expect((await bring()).said).toContain('There is nothing to bring in.')
  expect(existsSync(file)).toBe(true)

  expect((await bring('--areas', 'TS,?')).said).toContain('are no postcode areas')
  const other = await hub(['import', 'schools', file, '--hub', 'south'], { DATABASE_URL })
  expect(other).toEqual({ code: 1, said: expect.stringContaining('There is no hub called "south"') })
})

test('without DATABASE_URL a command brings our own PostgreSQL, and takes it down again', async () => {
  const data = path.join(site.folder, '.data')
  const { code, said } = await hub(['migrate'], {})
  expect(said).toMatch(/Applied \d+ migrations\./)
  expect(code).toBe(0)
  expect(existsSync(path.join(data, 'postgres/postmaster.pid'))).toBe(false)
  rmSync(data, { recursive: true })
})
