import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { failedJobs, retryJob } from '~/domain/network'
import { react } from '~/jobs/reactions'
import { transact } from '~/platform/db'
import { closeQueues, enqueue, place, queue, queueMetrics, retryFailed, type Work, work } from '~/platform/queue'
import { anActor, given } from '../../support/factories/network'
import { until } from '../../support/until'

const trial = queue(`trial-${randomUUID()}`, {
  tell: { payload: z.object({ hubId: z.uuid(), personId: z.uuid() }), attempts: 2, backoff: 20 },
  sweep: { payload: z.object({}), attempts: 2, backoff: 20 },
})
const queues = [trial]
let mended = false
let worker: Work

beforeAll(async () => {
  const stumble = async () => {
    if (!mended) throw new TypeError('no mailbox at ana@school.example')
  }
  worker = work(trial, { concurrency: 2 }, { tell: stumble, sweep: stumble })
  await worker.start()
})
afterAll(async () => {
  await worker.stop(1_000)
  await closeQueues()
})

test('jobs that failed every try are for the administrator of their hub, who tries again', async () => {
  const [hub, other] = [await given.hub(), await given.hub()]
  const [administrator, foreign] = [anActor(hub.id, 'administrator'), anActor(other.id, 'administrator')]
  const personId = randomUUID()
  const [told, swept] = [`outbox-${randomUUID()}-0`, `outbox-${randomUUID()}-0`]
  await place([
    { id: told, request: enqueue(trial, 'tell', { hubId: hub.id, personId }) },
    { id: swept, request: enqueue(trial, 'sweep', {}) },
  ])
  await until('both have failed', async () => (await queueMetrics(queues))[0]?.failed === 2)

  const seen = await failedJobs(administrator, queues)
  expect(seen?.reached).toBe(true)
  expect(seen?.jobs.map(({ id }) => id).sort()).toEqual([told, swept].sort())
  expect(seen?.jobs.find(({ id }) => id === told)).toMatchObject({
    ...{ queue: trial.name, job: 'tell', tries: 2, ids: [{ name: 'personId', id: personId }] },
    error: 'TypeError: no mailbox at [address]',
  })

  // What every hub shares is any administrator's; another hub's is not.
  expect((await failedJobs(foreign, queues))?.jobs.map(({ id }) => id)).toEqual([swept])
  expect(await failedJobs(anActor(hub.id, 'coordinator'), queues)).toBeNull()

  const named = { queue: trial.name, jobId: told, queues }
  expect(await retryJob(foreign, named)).toEqual({ ok: false, why: 'not-found' })
  expect(await retryJob(anActor(hub.id, 'coordinator'), named)).toEqual({ ok: false, why: 'not-allowed' })
  expect(await retryJob(administrator, { ...named, queue: 'elsewhere' })).toEqual({ ok: false, why: 'not-found' })

  mended = true
  expect(await retryJob(administrator, named)).toMatchObject({ ok: true })
  const fact = await transact(administrator, tx => tx.fact.findFirstOrThrow({ where: { type: 'job-retried' } }))
  const [job] = react({
    ...(fact.payload as object),
    type: fact.type,
    hubId: hub.id,
    subjectId: fact.subjectId,
  } as never)
  expect(job).toMatchObject({ queue: 'upkeep', job: 'try-job-again', payload: { queue: trial.name, jobId: told } })
  expect(await retryFailed(trial.name, told)).toBe(true)
  await until('it is done', async () => (await queueMetrics(queues))[0]?.completed === 1)
  expect((await failedJobs(administrator, queues))?.jobs.map(({ id }) => id)).toEqual([swept])
  expect(await retryJob(administrator, named)).toEqual({ ok: false, why: 'not-found' })
})
