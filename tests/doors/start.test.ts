import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { isAlive, processesWith } from '~/platform/processes'
import { castList } from '../../prisma/seed/cast'
import { programsOf, type Run, startInstallation } from '../support/installation'
import { makeSite } from '../support/site'

/** Each of these starts and stops a whole installation, some of them twice. */
vi.setConfig({ testTimeout: 90_000 })

const isRoot = process.getuid?.() === 0

/** Programs that only say that they are there, stop when told, and stop when their supervisor is gone. */
const standIn = (name: string, more = '') => `
  import { appendFileSync } from 'node:fs'
  import http from 'node:http'
  const tell = word => appendFileSync(process.env.DATA_DIR + '/told', '${name} ' + word + '\\n')
  const stop = why => { tell(why); process.exit(0) }
  process.on('SIGTERM', () => stop('stopped'))
  process.on('disconnect', () => stop('abandoned'))
  setInterval(() => {}, 1000)
  tell('up ' + process.pid)
  ${more}
  process.send('ready')`

const web = standIn(
  'web',
  `await new Promise(up => http.createServer((_, answer) => answer.end('hello')).listen(Number(process.env.PORT), process.env.HOST, up))`,
)

let site: Awaited<ReturnType<typeof makeSite>>
let data: string
const runs: Run[] = []

const start = (
  ...options: Parameters<typeof startInstallation> extends [string, ...infer Rest] ? Rest : never
): Run => {
  const [first] = options
  const run = startInstallation(site.folder, { ...first, environment: { DATA_DIR: data, ...first?.environment } })
  runs.push(run)
  return run
}
const up = (run: Run) => run.says(/Traverse is at (\S+)/)
const told = () => readFileSync(path.join(data, 'told'), 'utf8').trim().split('\n')
const postgres = () => processesWith(path.join(data, 'postgres'))
const stop = async (run: Run): Promise<number | null> => {
  run.child.kill('SIGTERM')
  return run.ended()
}

beforeEach(async () => {
  site = await makeSite(
    { start: 'scripts/start.ts' },
    { web, worker: standIn('worker'), inbox: standIn('inbox'), seed: standIn('seed', 'process.exit(0)') },
  )
  data = path.join(site.folder, '.data')
})

afterEach(async () => {
  for (const run of runs.splice(0)) {
    if (run.child.exitCode === null && run.child.signalCode === null) await stop(run)
  }
  expect(postgres()).toEqual([])
  site.remove()
})

test('everything comes up, says where, and goes down in order', async () => {
  const run = start()
  const url = await up(run)
  expect(await (await fetch(url)).text()).toBe('hello')
  const secret = path.join(data, 'secret')
  expect(readFileSync(secret, 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  expect(statSync(secret).mode & 0o077).toBe(0)
  expect(postgres()).not.toEqual([])

  run.child.kill('SIGINT')
  expect(await run.ended()).toBe(0)
  expect(told().filter(line => line.endsWith('stopped'))).toEqual(['web stopped', 'worker stopped', 'inbox stopped'])
  expect(postgres()).toEqual([])
  expect(existsSync(path.join(data, 'instance.lock'))).toBe(false)
  const [line, ...more] = run
    .said()
    .split('\n')
    .filter(said => said.includes('Traverse is at'))
  expect(more).toEqual([])
  for (const { name } of castList) expect(line).toContain(name)
})

test('a second start names the first and leaves it alone', async () => {
  const first = start()
  const url = await up(first)
  const second = start()
  expect(await second.ended()).toBe(1)
  expect(second.said()).toContain(`Traverse already runs at ${url} (process ${first.child.pid})`)
  expect((await fetch(url)).status).toBe(200)
})

test('the secret and the demo region are made once', async () => {
  const first = start()
  await up(first)
  const secret = readFileSync(path.join(data, 'secret'), 'utf8')
  await stop(first)
  const second = start()
  await up(second)
  expect(readFileSync(path.join(data, 'secret'), 'utf8')).toBe(secret)
  expect(told().filter(line => line.startsWith('seed up'))).toHaveLength(1)
})

test('a demo region cut short is made again', async () => {
  writeFileSync(path.join(site.folder, 'dist/seed.js'), 'process.exit(1)')
  const first = start()
  expect(await first.ended()).toBe(1)
  expect(first.said()).toContain('The demo region could not be made')
  writeFileSync(path.join(site.folder, 'dist/seed.js'), standIn('seed', 'process.exit(0)'))
  await up(start())
  expect(told().filter(line => line.startsWith('seed up'))).toHaveLength(1)
})

test('after kill -9 of everything the next start recovers', async () => {
  const first = start()
  await up(first)
  const pids = [first.child.pid ?? 0, ...programsOf(data), ...postgres()]
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await first.ended()

  const second = start()
  expect(await (await fetch(await up(second))).text()).toBe('hello')
})

test('programs abandoned by a killed supervisor end by themselves, and PostgreSQL is taken over', async () => {
  const first = start()
  await up(first)
  const orphans = programsOf(data)
  const [server] = postgres()
  first.child.kill('SIGKILL')
  await first.ended()

  const second = start()
  await up(second)
  expect(orphans.filter(isAlive)).toEqual([])
  expect(told().filter(line => line.endsWith('abandoned'))).toHaveLength(3)
  expect(postgres()).toContain(server)
})

test('a program that clings on after its supervisor was killed is made to end', async () => {
  writeFileSync(
    path.join(site.folder, 'dist/worker.js'),
    `process.on('SIGTERM', () => {}); process.on('disconnect', () => {}); setInterval(() => {}, 1000); process.send('ready')`,
  )
  const first = start()
  await up(first)
  const clinging = programsOf(data)
  first.child.kill('SIGKILL')
  await first.ended()
  writeFileSync(path.join(site.folder, 'dist/worker.js'), standIn('worker'))

  await up(start())
  expect(clinging.filter(isAlive)).toEqual([])
})

test('a crashed program and a crashed PostgreSQL come back, where they were', async () => {
  const run = start()
  const url = await up(run)
  const [, , server] = programsOf(data)
  process.kill(server ?? 0, 'SIGKILL')
  await run.says(/The web server ended \(SIGKILL\)/)
  await expect
    .poll(
      () =>
        fetch(url).then(
          answer => answer.text(),
          () => '',
        ),
      { timeout: 60_000 },
    )
    .toBe('hello')

  const [postmaster, , , port] = readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(postmaster), 'SIGKILL')
  await run.says(/PostgreSQL stopped unexpectedly/)
  const pidFile = path.join(data, 'postgres/postmaster.pid')
  const now = () => (existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [])
  await expect.poll(() => now()[7]?.trim() === 'ready' && now()[0] !== postmaster, { timeout: 60_000 }).toBe(true)
  expect(now()[3]).toBe(port)
  expect(await stop(run)).toBe(0)
})

test('a program that cannot start is told of, and nothing stays behind', async () => {
  writeFileSync(path.join(site.folder, 'dist/web.js'), `console.error('no such thing'); process.exit(3)`)
  const run = start()
  expect(await run.ended()).toBe(1)
  expect(run.said()).toContain('no such thing')
  expect(run.said()).toContain('The web server does not start')
  expect(existsSync(path.join(data, 'instance.lock'))).toBe(false)
})

test('told to stop while it is still starting, it stops', async () => {
  writeFileSync(path.join(site.folder, 'dist/web.js'), 'setInterval(() => {}, 1000)')
  const run = start()
  await run.says(/Making the demo region/)
  expect(await stop(run)).toBe(0)
})

test('in development a program starts again when its bundle changes', async () => {
  const run = start({ args: ['--dev'] })
  await up(run)
  writeFileSync(path.join(site.folder, 'dist/worker.js'), standIn('worker', `tell('changed')`))
  await expect.poll(told, { timeout: 60_000 }).toContain('worker changed')
  expect(told().filter(line => line.startsWith('web up'))).toHaveLength(1)
})

describe('settings', () => {
  test('a port another program has is named, with the way on', async () => {
    const other = http.createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const run = start({ environment: { PORT: String(port) } })
    expect(await run.ended()).toBe(1)
    expect(run.said()).toBe(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start\n`)
    expect(postgres()).toEqual([])
    other.close()
  })

  test('demo mode answers this machine only', async () => {
    const run = start({ environment: { HOST: '0.0.0.0' } })
    expect(await run.ended()).toBe(1)
    expect(run.said()).toContain(
      'In demo mode anybody may sign in as anyone, so it answers this machine only, not 0.0.0.0.',
    )
  })

  test('nonsense is refused with the name of the setting', async () => {
    const run = start({ environment: { PORT: 'soon', DEMO: 'perhaps' } })
    expect(await run.ended()).toBe(1)
    expect(run.said()).toMatch(/These settings are wrong:\n {2}PORT: .+\n {2}DEMO: .+/)
  })

  test('with a database of its own there is no demo, and the way to the first administrator is shown', async () => {
    const name = `${inject('run')}_start`
    const server = new pg.Client({ connectionString: inject('server') })
    await server.connect()
    await server.query(`create database ${name}`)
    const url = new URL(inject('server'))
    url.pathname = `/${name}`
    try {
      const run = start({ environment: { DATABASE_URL: url.href, HOST: '0.0.0.0' } })
      await up(run)
      expect(run.said()).toContain('npm run hub -- admin:create')
      expect(told().some(line => line.startsWith('seed'))).toBe(false)
      expect(existsSync(path.join(data, 'postgres'))).toBe(false)
      await stop(run)
    } finally {
      await server.query(`drop database ${name} with (force)`)
      await server.end()
    }
  })
})

test.each([
  ['nobody answers', 'postgresql://traverse@127.0.0.1:1/traverse', 'No PostgreSQL answers there.'],
  ['the password is wrong', inject('server').replace(/:[0-9a-f]+@/, ':wrong@'), 'refuses its user or password.'],
  [
    'the database is missing',
    inject('server').replace(/\/postgres$/, '/nowhere'),
    'names a database that does not exist.',
  ],
])('a database of their own where %s is told of', async (_case, DATABASE_URL, why) => {
  const run = start({ environment: { DATABASE_URL } })
  expect(await run.ended()).toBe(1)
  expect(run.said()).toMatch(/^The database in DATABASE_URL cannot be used\. .+\n$/)
  expect(run.said()).toContain(why)
})

test.runIf(isRoot)('a data folder of somebody else is named, with the way on', async () => {
  const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }))
  const run = start({ user: nobody })
  expect(await run.ended()).toBe(1)
  expect(run.said()).toMatch(/^You may not write .+DATA_DIR=.+\n$/)
})

test.runIf(isRoot)('an ordinary user starts and stops it too', async () => {
  const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }))
  execFileSync('chown', ['-R', '-h', String(nobody), site.folder])
  const run = start({ user: nobody })
  expect(await (await fetch(await up(run))).text()).toBe('hello')
  expect(statSync(path.join(data, 'postgres')).uid).toBe(nobody)
  expect(await stop(run)).toBe(0)
})

test.runIf(isRoot)('root starts it in a folder nobody else may enter', async () => {
  execFileSync('chmod', ['700', site.folder])
  const run = start()
  expect(await (await fetch(await up(run))).text()).toBe('hello')
  expect(await stop(run)).toBe(0)
  const outside = readFileSync(path.join(data, 'postgres.place'), 'utf8').trim()
  rmSync(path.dirname(outside), { recursive: true })
})
