import { Gauge } from 'prom-client'
import { registry } from './metrics'
import { outboxBacklog } from './outbox'
import { jobStates, type Queue, queueMetrics } from './queue'

/**
 * Adds to the metrics what is waiting: facts the relay has to carry and jobs by queue and state, looked up when they
 * are asked for. What cannot be looked up is left out, so that a queue that is away does not hide the rest.
 */
export const gaugeBacklog = (queues: readonly Queue[]): void => {
  new Gauge({
    name: 'traverse_facts',
    help: 'Facts not carried to the queues, by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset()
      const backlog = await outboxBacklog().catch(() => null)
      if (!backlog) return
      this.set({ state: 'waiting' }, backlog.waiting)
      this.set({ state: 'quarantined' }, backlog.quarantined)
    },
  })

  new Gauge({
    name: 'traverse_facts_oldest_seconds',
    help: 'Age of the oldest fact that waits for the relay',
    registers: [registry],
    async collect() {
      const backlog = await outboxBacklog().catch(() => null)
      if (backlog) this.set(backlog.oldestSeconds)
    },
  })

  new Gauge({
    name: 'traverse_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const counts of await queueMetrics(queues).catch(() => []))
        for (const state of jobStates) this.set({ queue: counts.queue, state }, counts[state])
    },
  })
}
