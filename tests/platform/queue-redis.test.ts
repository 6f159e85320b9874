import { afterAll, describe, expect, test, vi } from 'vitest'
import { startRedis } from '../support/redis'
import { until } from '../support/until'
import { queueContract } from './queue.contract'

const redis = await startRedis()
process.env.REDIS_URL = redis.url

/** A fresh copy of the queue that is to use another Redis. */
const queueOn = async (url: string) => {
  vi.resetModules()
  process.env.REDIS_URL = url
  return import('~/platform/queue')
}

describe('the queue on Redis', async () => {
  await queueContract()
  afterAll(redis.stop)

  test('keeps every job through a crash of Redis', async () => {
    const { enqueue, place, work } = await import('~/platform/queue')
    const { impatient, trialQueue } = await import('../support/trial-queue')
    const queue = trialQueue('trial-crash')
    const seen = new Set<string>()
    const ignore = async () => {}
    const note = async ({ key }: { key: string }) => void seen.add(key)
    const worker = work(queue, { concurrency: 5, ...impatient }, { note, stumble: ignore, linger: ignore })
    await worker.start()
    const jobs = Array.from({ length: 200 }, (_, n) => ({
      id: `outbox-crash-${n}`,
      request: enqueue(queue, 'note', { key: `${n}` }, { delayUntil: new Date(Date.now() + 500) }),
    }))

    await place(jobs)
    await redis.kill()
    await redis.restart()
    await until('all have run', () => seen.size === jobs.length, 15_000)
    await worker.stop()
  })

  test.each([
    ['forgets at restart', { appendonly: 'no', 'maxmemory-policy': 'noeviction' }, 'appendonly yes'],
    ['throws jobs away', { appendonly: 'yes', 'maxmemory-policy': 'allkeys-lru' }, 'maxmemory-policy noeviction'],
  ])('refuses a Redis that %s, and says what to set', async (_, settings, advice) => {
    const careless = await startRedis(settings)
    const { closeQueues, enqueue, keepTimetable, place, queue, queueHealth, work } = await queueOn(careless.url)
    const { z } = await import('zod')
    const trial = queue('trial', { note: { payload: z.object({}), attempts: 1 } })

    expect(await queueHealth()).toMatchObject({ ok: false, problem: expect.stringContaining(advice) })
    await expect(work(trial, { concurrency: 1 }, { note: async () => {} }).start()).rejects.toThrow(advice)
    await expect(place([{ id: 'outbox-a-0', request: enqueue(trial, 'note', {}) }])).rejects.toThrow(advice)
    await expect(keepTimetable([trial], [])).rejects.toThrow(advice)
    await closeQueues()
    await careless.stop()
  })

  test('fails fast when Redis is gone', async () => {
    const { queueHealth } = await queueOn('redis://127.0.0.1:1')
    const from = Date.now()
    expect(await queueHealth()).toMatchObject({ ok: false })
    expect(Date.now() - from).toBeLessThan(4_000)
  })
})
