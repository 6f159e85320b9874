import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Cluster, startPostgres } from '~/platform/embedded-postgres'
import { isAlive, processesWith } from '~/platform/processes'
import { makeSite } from '../support/site'

vi.setConfig({ testTimeout: 60_000 })

const isRoot = process.getuid?.() === 0

let place: string
let home: string
let site: Awaited<ReturnType<typeof makeSite>>
const held: Cluster[] = []
const children: ChildProcess[] = []

const start = async (...options: Parameters<typeof startPostgres> extends [string, ...infer Rest] ? Rest : never) => {
  const cluster = await startPostgres(home, ...options)
  held.push(cluster)
  return cluster
}

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** Runs the holding program, as another user where given. */
const holdElsewhere = async (user?: number): Promise<{ child: ChildProcess; pid: number; joined: boolean }> => {
  const child = spawn(process.execPath, [path.join(site.folder, 'dist/hold.js'), home], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(user === undefined
      ? {}
      : { uid: user, gid: user, env: { PATH: process.env.PATH, HOME: '/nonexistent', NODE_ENV: 'test' } }),
  })
  children.push(child)
  const [line] = (await once(child.stdout as NonNullable<typeof child.stdout>, 'data')) as [Buffer]
  return { child, ...(JSON.parse(line.toString()) as { pid: number; joined: boolean }) }
}

const kill = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

const dies = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 60_000 }).toBe(false)

beforeAll(async () => {
  site = await makeSite({ hold: 'tests/support/hold-postgres.ts' })
})
afterAll(() => site.remove())

beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'traverse-postgres-'))
  chmodSync(place, 0o755)
  home = path.join(place, 'postgres')
})

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child, 'SIGKILL')
  for (const cluster of held.splice(0)) await cluster.release()
  const outside = `${home}.place`
  if (existsSync(outside)) rmSync(path.dirname(readFileSync(outside, 'utf8').trim()), { recursive: true, force: true })
  rmSync(place, { recursive: true, force: true })
})

test('it answers this machine alone, by password, and nothing of it is left running', async () => {
  const cluster = await start()
  const url = await cluster.database('region')
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(
    await query(
      url,
      "select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets, current_setting('timezone') as zone",
    ),
  ).toEqual([{ listens: '127.0.0.1', sockets: '', zone: 'UTC' }])
  await expect(query(url.replace(/postgres:[0-9a-f]+@/, 'postgres:wrong@'), 'select 1')).rejects.toThrow(/password/)
  expect(statSync(home).mode & 0o077).toBe(0)

  await cluster.release()
  expect(cluster.isUp()).toBe(false)
  expect(processesWith(home)).toEqual([])
})

test('many may hold it, one starts it, and the last to let go stops it', async () => {
  const clusters = await Promise.all([start(), start(), start()])
  expect(clusters.map(cluster => cluster.joined).sort()).toEqual([false, true, true])
  expect(new Set(clusters.map(cluster => cluster.port)).size).toBe(1)
  const elsewhere = await holdElsewhere()
  expect(elsewhere.joined).toBe(true)

  for (const cluster of clusters) await cluster.release()
  expect(isAlive(elsewhere.pid)).toBe(true)
  await kill(elsewhere.child, 'SIGTERM')
  expect(isAlive(elsewhere.pid)).toBe(false)
})

test('a server whose holder was killed is joined, and stops with its new holder', async () => {
  const first = await holdElsewhere()
  await kill(first.child, 'SIGKILL')
  const cluster = await start()
  expect(cluster.joined).toBe(true)
  expect(cluster.pid).toBe(first.pid)
  await cluster.release()
  expect(isAlive(first.pid)).toBe(false)
})

test('a killed server recovers with what was committed, on the port asked for', async () => {
  const cluster = await start()
  const url = await cluster.database('region')
  await query(url, 'create table kept as select generate_series(1, 1000) as n')
  process.kill(cluster.pid, 'SIGKILL')
  await dies(cluster.pid)

  const again = await start({ port: cluster.port })
  expect(again.joined).toBe(false)
  expect(again.port).toBe(cluster.port)
  expect(await query(url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
})

test('server and holder killed at once recover too', async () => {
  const first = await holdElsewhere()
  process.kill(first.pid, 'SIGKILL')
  await kill(first.child, 'SIGKILL')
  const cluster = await start()
  expect(cluster.joined).toBe(false)
  expect(await query(await cluster.database('held'), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a note of a dead server whose number a stranger has now is no obstacle', async () => {
  await (await start()).release()
  writeFileSync(path.join(home, 'postmaster.pid'), `${process.pid}\n${home}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`)
  const cluster = await start()
  expect(cluster.pid).not.toBe(process.pid)
  expect(await query(await cluster.database('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a set-up cut short begins again', async () => {
  mkdirSync(`${home}.new`, { recursive: true })
  writeFileSync(`${home}.new/PG_VERSION`, '18\n')
  mkdirSync(home)
  expect(await query(await (await start()).database('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  expect(existsSync(`${home}.new`)).toBe(false)
})

test('data of another release is left alone, with a sentence', async () => {
  await (await start()).release()
  writeFileSync(path.join(home, 'PG_VERSION'), '15\n')
  await expect(start()).rejects.toThrow(/made by PostgreSQL 15, and this Traverse brings PostgreSQL 18/)
})

describe.runIf(isRoot)('as root', () => {
  test('it runs as an ordinary user, who is made if missing', async () => {
    const name = `traverse-test-${process.pid}`
    try {
      const cluster = await start({ user: name })
      const uid = Number(execFileSync('id', ['-u', name], { encoding: 'utf8' }))
      expect(statSync(home).uid).toBe(uid)
      expect(readFileSync(`/proc/${cluster.pid}/status`, 'utf8')).toContain(`Uid:\t${uid}\t${uid}`)
      await cluster.release()
    } finally {
      execFileSync('userdel', [name])
    }
  })

  test('where that user cannot enter, data and programs are kept outside, and found again', async () => {
    chmodSync(place, 0o700)
    const cluster = await start()
    await query(await cluster.database('region'), 'create table kept as select 1 as n')
    const outside = readFileSync(`${home}.place`, 'utf8').trim()
    expect(outside.startsWith(place)).toBe(false)
    expect(existsSync(home)).toBe(false)
    await cluster.release()

    const again = await start()
    expect(await query(await again.database('region'), 'select n from kept')).toEqual([{ n: 1 }])
    expect(readFileSync(`${home}.place`, 'utf8').trim()).toBe(outside)
  })

  test('data made before the folder was closed moves along', async () => {
    const cluster = await start()
    await query(await cluster.database('region'), 'create table kept as select 7 as n')
    await cluster.release()
    chmodSync(place, 0o700)

    const again = await start()
    expect(await query(await again.database('region'), 'select n from kept')).toEqual([{ n: 7 }])
    expect(existsSync(home)).toBe(false)
  })

  test('data an ordinary user made stays that user’s', async () => {
    const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }))
    execFileSync('chown', [String(nobody), place])
    const elsewhere = await holdElsewhere(nobody)
    expect(statSync(home).uid).toBe(nobody)
    await kill(elsewhere.child, 'SIGTERM')
    expect(readdirSync(place)).toContain('postgres')

    const cluster = await start()
    expect(readFileSync(`/proc/${cluster.pid}/status`, 'utf8')).toContain(`Uid:\t${nobody}\t`)
  })
})
