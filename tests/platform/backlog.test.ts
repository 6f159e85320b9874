import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { gaugeBacklog } from '~/platform/backlog'
import { metricsText } from '~/platform/metrics'
import { closeQueues, enqueue, place } from '~/platform/queue'
import { given } from '../support/factories/network'
import { recordFacts } from '../support/trial-facts'
import { trialQueue } from '../support/trial-queue'

afterAll(closeQueues)

test('counts facts and jobs when asked', async () => {
  const queue = trialQueue('trial')
  gaugeBacklog([queue])
  await recordFacts((await given.hub()).id, 'trial', 2)
  await place([{ id: `outbox-${randomUUID()}-0`, request: enqueue(queue, 'note', { key: 'a' }) }])

  const { body } = await metricsText()
  expect(body).toContain('traverse_facts{state="waiting"} 2')
  expect(body).toContain('traverse_facts{state="quarantined"} 0')
  expect(body).toMatch(/traverse_facts_oldest_seconds \d/)
  expect(body).toContain('traverse_jobs{queue="trial",state="waiting"} 1')
})
