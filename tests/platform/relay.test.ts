import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { react } from '~/jobs/reactions'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { claimFacts, outboxBacklog, replayFact } from '~/platform/outbox'
import { closeQueues, enqueue, place, queueMetrics } from '~/platform/queue'
import { openQueue } from '~/platform/queue/backend'
import { relayBatch, startRelay } from '~/platform/relay'
import { bundle } from '../support/bundle'
import { given } from '../support/factories/network'
import { noteEach, recordFacts } from '../support/trial-facts'
import { trialQueue } from '../support/trial-queue'
import { until } from '../support/until'

let hubId = ''
let queue = trialQueue('none')
const relays: { stop: () => Promise<void> }[] = []

const relayScope = { system: 'relay' } as const
const facts = () =>
  transact(relayScope, tx => tx.fact.findMany({ where: { hubId }, orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }] }))
const states = async () => (await facts()).map(({ state }) => state)
const keysPlaced = async (): Promise<string[]> => {
  const bull = await openQueue(queue.name)
  const jobs = await Promise.all((await facts()).map(({ id }) => bull.getJob(`outbox-${id}-0`)))
  return jobs.flatMap(job => (job ? [job.data.key] : []))
}
const placed = async () => (await queueMetrics([queue]))[0]?.waiting ?? 0
const asOwner = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: config.databaseUrl })
  await client.connect()
  try {
    return await client.query(sql, values)
  } finally {
    await client.end()
  }
}
const dueNow = () => asOwner("update fact set next_attempt_at = now() where hub_id = $1 and state = 'waiting'", [hubId])
const started = async (...args: Parameters<typeof startRelay>) => {
  const relay = await startRelay(...args)
  relays.push(relay)
  return relay
}

beforeEach(async () => {
  hubId = (await given.hub()).id
  queue = trialQueue(`trial-${randomUUID()}`)
})
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop()
  await asOwner("update fact set state = 'relayed' where state <> 'relayed'")
})
afterAll(closeQueues)

test('turns facts into jobs in their order, and marks them', async () => {
  const subjects = await recordFacts(hubId, 'trial', 5)
  expect(await relayBatch(noteEach(queue.name), 3)).toBe(3)
  expect(await relayBatch(noteEach(queue.name), 3)).toBe(2)
  expect(await relayBatch(noteEach(queue.name), 3)).toBe(0)

  expect(await keysPlaced()).toEqual(subjects)
  expect(await states()).toEqual(Array(5).fill('relayed'))
  expect((await facts())[0]).toMatchObject({ attempts: 1, error: null, relayedAt: expect.any(Date) })
})

test('gives a reaction the whole fact', async () => {
  const [subjectId] = await recordFacts(hubId, 'trial', 1, { reason: 'because', waveId: 'w1' })
  const seen: unknown[] = []
  await relayBatch(fact => {
    seen.push(fact)
    return []
  }, 10)
  const [fact] = await facts()
  expect(seen).toEqual([
    {
      id: fact?.id,
      type: 'trial',
      hubId,
      subjectId,
      reason: 'because',
      waveId: 'w1',
      by: 'system.trial',
      at: fact?.at,
    },
  ])
  expect(await states()).toEqual(['relayed'])
})

test('places several jobs of one fact in several queues', async () => {
  await recordFacts(hubId, 'trial', 1)
  const other = trialQueue(`trial-${randomUUID()}`)
  await relayBatch(
    () => [
      enqueue(queue, 'note', { key: 'a' }),
      enqueue(other, 'note', { key: 'b' }),
      enqueue(queue, 'note', { key: 'c' }),
    ],
    10,
  )
  const [fact] = await facts()
  const idsIn = async (name: string) =>
    Promise.all([0, 1, 2].map(async n => (await (await openQueue(name)).getJob(`outbox-${fact?.id}-${n}`))?.data.key))
  expect(await idsIn(queue.name)).toEqual(['a', undefined, 'c'])
  expect(await idsIn(other.name)).toEqual([undefined, 'b', undefined])
})

test('a fact that was rolled back leads to nothing', async () => {
  const rolledBack = transact({ personId: '', hubId }, async tx => {
    await tx.fact.create({
      data: { hubId, type: 'trial', subjectId: randomUUID(), payload: {}, by: 'x', via: 'x', at: new Date() },
    })
    throw new Error('refused')
  })
  await expect(rolledBack).rejects.toThrow('refused')
  expect(await relayBatch(noteEach(queue.name), 10)).toBe(0)
})

test('a crash between placing and marking places again, which the queue ignores', async () => {
  const subjects = await recordFacts(hubId, 'trial', 3)
  const crash = transact(relayScope, async tx => {
    const claimed = await claimFacts(tx, 10)
    await place(
      claimed.map(fact => ({ id: `outbox-${fact.id}-0`, request: enqueue(queue, 'note', { key: fact.subjectId }) })),
    )
    throw new Error('killed')
  })
  await expect(crash).rejects.toThrow('killed')
  expect(await placed()).toBe(3)
  expect(await states()).toEqual(Array(3).fill('waiting'))

  expect(await relayBatch(noteEach(queue.name), 10)).toBe(3)
  expect(await placed()).toBe(3)
  expect(await keysPlaced()).toEqual(subjects)
})

test('a poison fact waits 1, 10 and 90 seconds, is then set aside, and the others go on', async () => {
  const [poison, ...others] = await recordFacts(hubId, 'trial', 4)
  let mended = false
  const reaction: typeof noteEach = name => fact => {
    if (fact.subjectId === poison && !mended) throw new Error('cannot read "Ana Pupil"')
    return noteEach(name)(fact)
  }
  const poisoned = async () => (await facts()).find(({ subjectId }) => subjectId === poison)

  for (const [attempt, wait] of [1, 10, 90].entries()) {
    await relayBatch(reaction(queue.name), 10)
    const fact = await poisoned()
    const seconds = await asOwner(
      'select extract(epoch from next_attempt_at - now())::float8 as wait from fact where id = $1',
      [fact?.id],
    )
    expect(fact).toMatchObject({ state: 'waiting', attempts: attempt + 1, error: 'cannot read […]' })
    expect(seconds.rows[0].wait).toBeGreaterThan(wait - 1)
    expect(seconds.rows[0].wait).toBeLessThanOrEqual(wait)
    await dueNow()
  }
  await relayBatch(reaction(queue.name), 10)
  expect(await poisoned()).toMatchObject({ state: 'quarantined', attempts: 4 })
  expect(await keysPlaced()).toEqual(expect.arrayContaining(others))
  expect(await placed()).toBe(3)
  expect((await outboxBacklog()).quarantined).toBeGreaterThanOrEqual(1)

  await dueNow()
  expect(await relayBatch(reaction(queue.name), 10)).toBe(0)

  const id = (await poisoned())?.id ?? ''
  const stranger = (await given.hub()).id
  expect(await transact({ personId: '', hubId: stranger }, tx => replayFact(tx, id))).toBe(false)
  mended = true
  expect(await transact({ personId: '', hubId }, tx => replayFact(tx, id))).toBe(true)
  expect(await transact({ personId: '', hubId }, tx => replayFact(tx, id))).toBe(false)
  await relayBatch(reaction(queue.name), 10)
  expect(await poisoned()).toMatchObject({ state: 'relayed', error: null })
  expect(await placed()).toBe(4)
})

test('a fact the queue itself refuses does not hold the others back', async () => {
  const [poison, ...others] = await recordFacts(hubId, 'trial', 4)
  const nul = (name: string) => (fact: Parameters<ReturnType<typeof noteEach>>[0]) => [
    enqueue(trialQueue(name), 'note', { key: fact.subjectId === poison ? 'a\u0000b' : fact.subjectId }),
  ]
  expect(await relayBatch(nul(queue.name), 10)).toBe(4)
  expect(await keysPlaced()).toEqual(others)
  expect((await states()).toSorted()).toEqual(['relayed', 'relayed', 'relayed', 'waiting'])
})

test('a fact nobody knows is set back, not lost', async () => {
  await recordFacts(hubId, 'something-new', 1)
  expect(await relayBatch(react, 10)).toBe(1)
  expect((await facts())[0]).toMatchObject({
    state: 'waiting',
    attempts: 1,
    error: expect.stringContaining('something-new'),
  })
})

test('several relays share the work and double nothing', async () => {
  const subjects = await recordFacts(hubId, 'trial', 300)
  const taken = await Promise.all([1, 2, 3].map(() => relayBatch(noteEach(queue.name), 100)))
  expect(taken.reduce((sum, n) => sum + n)).toBe(300)
  expect((await keysPlaced()).toSorted()).toEqual(subjects.toSorted())
  expect(await placed()).toBe(300)
})

test('facts held by a relay that dies are free at once', async () => {
  await recordFacts(hubId, 'trial', 2)
  const dying = new pg.Client({ connectionString: config.databaseUrl })
  dying.on('error', () => {})
  await dying.connect()
  await dying.query('begin')
  await dying.query("select id from fact where state = 'waiting' for update")
  expect(await relayBatch(noteEach(queue.name), 10)).toBe(0)
  await asOwner('select pg_terminate_backend($1)', [(dying as unknown as { processID: number }).processID])
  await until('both are taken', async () => (await relayBatch(noteEach(queue.name), 10)) === 2, 2_000)
})

test('is woken by the database', async () => {
  await started(noteEach(queue.name), { poll: 60_000 })
  await sleep(200)
  const from = performance.now()
  await recordFacts(hubId, 'trial', 1)
  await until('it is placed', async () => (await placed()) === 1)
  expect(performance.now() - from).toBeLessThan(5_000)
})

test('hears again after its connection was cut', async () => {
  await started(noteEach(queue.name), { poll: 60_000 })
  await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'traverse notices' and datname = current_database()`)
  await recordFacts(hubId, 'trial', 1)
  await until('it is placed', async () => (await placed()) === 1)
})

test('looks by itself when no notice comes', async () => {
  await started(noteEach(queue.name), { poll: 200 })
  await sleep(100)
  await transact({ personId: '', hubId }, tx =>
    tx.fact.create({
      data: { hubId, type: 'trial', subjectId: randomUUID(), payload: {}, by: 'x', via: 'x', at: new Date() },
    }),
  )
  await until('it is placed', async () => (await placed()) === 1)
})

test('killed again and again, it places every fact once', async () => {
  const file = await bundle('tests/support/trial-relay.ts')
  const subjects = await recordFacts(hubId, 'trial', 150)
  for (let kill = 0; kill < 4; kill++) {
    const child = fork(file, [queue.name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await new Promise(resolve => child.once('message', resolve))
    await sleep(20 + kill * 15)
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  await started(noteEach(queue.name), { poll: 100 })
  await until('every fact is relayed', async () => (await states()).every(state => state === 'relayed'))
  expect((await keysPlaced()).toSorted()).toEqual(subjects.toSorted())
  expect(await placed()).toBe(150)
})
