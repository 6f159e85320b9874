import { afterAll, expect, test } from 'vitest'
import { startRedis } from '../support/redis'
import { until } from '../support/until'

const redis = await startRedis()
process.env.REDIS_URL = redis.url
const { transact } = await import('~/platform/db')
const { closeQueues, queueMetrics } = await import('~/platform/queue')
const { relayBatch, startRelay } = await import('~/platform/relay')
const { given } = await import('../support/factories/network')
const { noteEach, recordFacts } = await import('../support/trial-facts')
const { trialQueue } = await import('../support/trial-queue')

afterAll(async () => {
  await closeQueues()
  await redis.stop()
})

test('while the queue is away facts wait uncounted; when it is back they are carried', async () => {
  const queue = trialQueue('trial')
  const hubId = (await given.hub()).id
  const facts = () => transact({ system: 'relay' }, tx => tx.fact.findMany({ where: { hubId } }))
  await recordFacts(hubId, 'trial', 3)
  expect(await relayBatch(noteEach(queue.name), 10)).toBe(3)

  await redis.kill()
  await recordFacts(hubId, 'trial', 20)
  await expect(relayBatch(noteEach(queue.name), 100)).rejects.toThrow()
  const waiting = (await facts()).filter(({ state }) => state === 'waiting')
  expect(waiting).toHaveLength(20)
  expect(waiting.every(({ attempts }) => attempts === 0)).toBe(true)

  const relay = await startRelay(noteEach(queue.name), { poll: 200 })
  await redis.restart()
  await until('all are relayed', async () => (await facts()).every(({ state }) => state === 'relayed'), 15_000)
  expect((await queueMetrics([queue]))[0]?.waiting).toBe(23)
  await relay.stop()
})
