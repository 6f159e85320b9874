import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInbox } from '~/platform/mail/inbox-server'
import { ask } from '../support/ask'
import { until } from '../support/until'
import { startTrialWeb, type Web } from '../support/web'

const owner = async (sql: string, database?: string) => {
  const url = new URL(process.env.DATABASE_URL ?? '')
  if (database) url.pathname = `/${database}`
  const client = new pg.Client(url.href)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const own = (web: Web) => ({ host: `127.0.0.1:${web.port}`, origin: web.origin })

describe('probes', () => {
  let web: Web
  let inbox: Awaited<ReturnType<typeof startInbox>>

  beforeAll(async () => {
    inbox = await startInbox()
    web = await startTrialWeb({ SMTP_URL: inbox.url })
  })
  afterAll(async () => {
    await web?.stop()
    await inbox?.stop()
  })

  const ready = async () => {
    await sleep(1_050)
    const answer = await ask(web.port, { path: '/readyz', headers: own(web) })
    return {
      status: answer.status,
      ...(JSON.parse(answer.text) as { failing: string[]; checks: Record<string, string> }),
    }
  }

  it('say that the process lives', async () => {
    const answer = await ask(web.port, { path: '/healthz', headers: own(web) })
    expect([answer.status, answer.text]).toEqual([200, '{"alive":true}'])
  })

  it('say that all it stands on works', async () => {
    const found = await ready()
    expect(found.checks).toEqual({
      database: 'ok',
      queue: 'ok',
      migrations: 'ok',
      mail: 'ok',
      disk: 'ok',
      storage: 'ok',
    })
    expect(found.status).toBe(200)
  })

  it('name a migration that is missing', async () => {
    await owner(`update _prisma_migrations set rolled_back_at = now() where migration_name like '%the_walls'`)
    const found = await ready()
    expect([found.status, found.failing]).toEqual([503, ['migrations']])
    expect(found.checks.migrations).toContain('the_walls')
    await owner(`update _prisma_migrations set rolled_back_at = null`)
  })

  it('name a folder that cannot be written', async () => {
    const folder = process.env.DATA_DIR ?? ''
    await rm(folder, { recursive: true, force: true })
    await writeFile(folder, '')
    expect(await ready()).toMatchObject({ status: 503, failing: ['disk'] })
    await rm(folder)
  })

  it('name a database that takes nobody, while the process lives, and find it again', async () => {
    const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
    await owner(`alter database ${name} allow_connections false`, 'postgres')
    await owner(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`, 'postgres')
    const found = await ready()
    expect(found.status).toBe(503)
    expect(found.failing).toEqual(expect.arrayContaining(['database', 'queue', 'migrations']))
    expect((await ask(web.port, { path: '/healthz', headers: own(web) })).status).toBe(200)
    expect((await ask(web.port, { path: `/answer/${'a'.repeat(43)}`, headers: own(web) })).status).toBe(200)
    const form = { ...own(web), 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await ask(web.port, { method: 'POST', path: `/answer/${'a'.repeat(43)}`, headers: form, body: '' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])

    await owner(`alter database ${name} allow_connections true`, 'postgres')
    await until('it is ready again', async () => !(await ready()).failing.includes('database'), 15_000)
  })

  it('name a mail server that is gone', async () => {
    await inbox.stop()
    const found = await ready()
    expect(found.failing).toContain('mail')
    expect(found.checks.mail).not.toBe('ok')
  })

  it('count for Prometheus, for this machine or whoever has the token', async () => {
    const metrics = await ask(web.port, { path: '/metrics', headers: own(web) })
    expect(metrics.text).toContain('traverse_http_request_seconds_count')
    const far = { ...own(web), 'x-forwarded-for': '203.0.113.9' }
    expect((await ask(web.port, { path: '/metrics', headers: far })).status).toBe(404)
    expect((await ask(web.port, { path: '/metrics', headers: { ...far, authorization: 'Bearer ' } })).status).toBe(404)
  })
})

describe('limits', () => {
  it('turn a flood away and let its neighbours through', async () => {
    const web = await startTrialWeb({ REQUESTS_PER_MINUTE: '20', METRICS_TOKEN: 'a-token' })
    try {
      const from = (address: string, path = '/') =>
        ask(web.port, { path, headers: { ...own(web), 'x-forwarded-for': address } })
      const first = await Promise.all(Array.from({ length: 20 }, () => from('203.0.113.9')))
      expect(new Set(first.map(answer => answer.status))).toEqual(new Set([200]))
      const refused = await from('203.0.113.9')
      expect(refused.status).toBe(429)
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
      expect(refused.text).toContain('Too many tries')
      expect((await from('203.0.113.9', '/healthz')).status).toBe(200)
      expect((await from('203.0.113.10')).status).toBe(200)

      const metrics = (authorization: string) =>
        ask(web.port, { path: '/metrics', headers: { ...own(web), 'x-forwarded-for': '203.0.113.11', authorization } })
      expect((await metrics('Bearer a-token')).text).toContain('traverse_http_turned_away_total{status="429"} 1')
      expect((await metrics('Bearer another')).status).toBe(404)
    } finally {
      await web.stop()
    }
  })

  it('stop one link tried over and over, and no other', async () => {
    const web = await startTrialWeb()
    try {
      const open = (token: string) => ask(web.port, { path: `/answer/${token}`, headers: own(web) })
      const one = 'A'.repeat(43)
      const statuses = (await Promise.all(Array.from({ length: 70 }, () => open(one)))).map(answer => answer.status)
      expect(statuses.filter(status => status === 200)).toHaveLength(60)
      expect(statuses.filter(status => status === 429)).toHaveLength(10)
      expect((await open('B'.repeat(43))).status).toBe(200)
    } finally {
      await web.stop()
    }
  })

  it('ask to come back when there is too much at once', async () => {
    const web = await startTrialWeb({ REQUESTS_AT_ONCE: '2' })
    try {
      const slow = [1, 2].map(() => ask(web.port, { path: '/slow', headers: own(web) }))
      await sleep(300)
      const refused = await ask(web.port, { headers: own(web) })
      expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5'])
      expect((await Promise.all(slow)).map(answer => answer.status)).toEqual([200, 200])
      expect((await ask(web.port, { headers: own(web) })).status).toBe(200)
    } finally {
      await web.stop()
    }
  })
})

describe('stopping', () => {
  it('answers what it began, ends endless answers, takes nothing new and leaves in peace', async () => {
    const web = await startTrialWeb()
    const slow = ask(web.port, { path: '/slow', headers: own(web) })
    const events = ask(web.port, { path: '/events', headers: own(web) })
    await sleep(300)
    const began = performance.now()
    const ended = web.stop()
    await sleep(100)
    const refused = connect(web.port, '127.0.0.1')
    expect((await once(refused, 'error'))[0]).toMatchObject({ code: 'ECONNREFUSED' })

    expect(await slow).toMatchObject({ status: 200 })
    expect((await events).text).toBe('data: one\n\n')
    expect(await ended).toBe(0)
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('does not wait for a caller who never finishes', async () => {
    const web = await startTrialWeb()
    const head = { ...own(web), 'content-type': 'application/x-www-form-urlencoded', 'content-length': '100' }
    const stuck = request({ host: '127.0.0.1', port: web.port, method: 'POST', path: '/?index', headers: head })
    stuck.on('error', () => undefined)
    stuck.write('word=')
    await sleep(200)
    const began = performance.now()
    expect(await web.stop('SIGINT')).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('ends with the process that started it', async () => {
    const web = await startTrialWeb()
    web.child.disconnect()
    expect(await web.ended).toBe(0)
  })

  it('says when it cannot start at all', async () => {
    const nowhere = new URL(process.env.DATABASE_URL ?? '')
    nowhere.pathname = '/not_there'
    await expect(startTrialWeb({ DATABASE_URL: nowhere.href })).rejects.toThrow(/cannot go on/)
  })
})

describe('the log', () => {
  it('has one line a request and nothing of whose it was', async () => {
    const web = await startTrialWeb()
    const token = `${'Zx9'.repeat(14)}Q`
    const cookie = 'session=a-secret-cookie'
    await ask(web.port, {
      path: `/answer/${token}?email=sam@example.org`,
      headers: { ...own(web), cookie, 'x-forwarded-for': '203.0.113.9' },
    })
    await ask(web.port, { path: '/people/Sam-Jones', headers: own(web) })
    await web.stop()
    expect(web.log()).toContain('"path":"/answer/:x"')
    expect(web.log()).not.toMatch(/Zx9|sam@|a-secret|203\.0\.113|Sam|Jones|127\.0\.0\.1/)
  })
})
