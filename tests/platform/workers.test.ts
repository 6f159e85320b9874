import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { queues } from '~/jobs/registry'
import { timetable } from '~/jobs/timetable'
import { config } from '~/platform/config'
import { closeQueues, queueMetrics } from '~/platform/queue'
import { openQueue } from '~/platform/queue/backend'
import { startWorkers } from '../../workers/start'
import { bundle } from '../support/bundle'
import { given } from '../support/factories/network'
import { until } from '../support/until'

afterAll(closeQueues)

const asOwner = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: config.databaseUrl })
  await client.connect()
  try {
    return await client.query(sql, values)
  } finally {
    await client.end()
  }
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>(resolve => child.once('exit', (code, signal) => resolve(signal ? -1 : code)))

test('the timetable is in the queues once the workers have started', async () => {
  const workers = await startWorkers()
  const names = await Promise.all(
    Object.values(queues).map(async ({ name }) =>
      (await (await openQueue(name)).getJobSchedulers()).map(({ key }) => key),
    ),
  )
  await workers.stop()
  expect(names.flat().toSorted()).toEqual(timetable.map(({ name }) => name).toSorted())
})

test('what has expired is swept, and nothing else', async () => {
  const hubId = (await given.hub()).id
  const fact = (key: string, expiresOn: string) =>
    asOwner(
      "insert into delivery (key, hub_id, kind, state, claimed_at, expires_on) values ($1, $2, 'digest', 'done', now(), $3)",
      [key, hubId, expiresOn],
    )
  await fact(`old.${randomUUID()}`, '2020-01-01')
  await fact(`new.${randomUUID()}`, '2100-01-01')
  for (const [sender, age] of [
    ['old', '40 days'],
    ['new', '1 day'],
  ])
    await asOwner(
      "insert into inbox_letter (sender, recipient, subject, raw, received_at) values ($1, 'a', 'b', 'c', now() - $2::interval)",
      [sender, age],
    )

  const workers = await startWorkers()
  const upkeep = await openQueue('upkeep')
  const scheduler = (await upkeep.getJobSchedulers()).find(({ key }) => key === 'sweep-expired')
  await (await upkeep.getJob(`repeat:${scheduler?.key}:${scheduler?.next}`))?.promote()
  await until('the sweep is done', async () => (await queueMetrics([queues.upkeep]))[0]?.completed === 1)
  await workers.stop()

  const deliveries = await asOwner('select key from delivery where hub_id = $1', [hubId])
  expect(deliveries.rows.map(({ key }) => key)).toEqual([expect.stringMatching(/^new/)])
  const letters = await asOwner('select sender from inbox_letter')
  expect(letters.rows).toEqual([{ sender: 'new' }])
})

test('the process says when it is ready, carries facts, and ends in order when told to or when its parent is gone', async () => {
  const file = await bundle('workers/run.ts')
  const start = async () => {
    const child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    expect(await new Promise(resolve => child.once('message', resolve))).toBe('ready')
    return child
  }
  const [one, two] = await Promise.all([start(), start()])
  const hubId = (await given.hub()).id
  await asOwner(
    "insert into fact (hub_id, type, subject_id, payload, by, via, at) values ($1, 'offer-saved', $1, '{}', 'x', 'x', now())",
    [hubId],
  )
  const state = async () => (await asOwner('select state from fact where hub_id = $1', [hubId])).rows[0].state
  await until('the fact is relayed', async () => (await state()) === 'relayed')

  const ends = [ended(one), ended(two)]
  one.kill('SIGTERM')
  two.disconnect()
  expect(await Promise.all(ends)).toEqual([0, 0])
})

test('the process refuses to run as anyone who could step over the walls', async () => {
  const file = await bundle('workers/run.ts')
  const loose = new URL(config.databaseUrl)
  loose.searchParams.set('options', '-c role=none')
  const child = fork(file, {
    env: { ...process.env, DATABASE_URL: loose.href },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  expect(await ended(child)).not.toBe(0)
})
