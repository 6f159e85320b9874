import { openBackend, openQueue } from './backend'
import type { Queue } from './definition'
import { soon } from './soon'

/** Whether jobs can be placed now. Never throws and never takes longer than three seconds. */
export const queueHealth = async (): Promise<{ ok: true } | { ok: false; problem: string }> => {
  try {
    await Promise.race([openBackend().then(backend => backend.check()), soon(3_000)])
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) }
  }
}

export const jobStates = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const

export type QueueCounts = { queue: string } & Record<(typeof jobStates)[number], number>

/** How many jobs are in which state, queue by queue. */
export const queueMetrics = (queues: readonly Queue[]): Promise<QueueCounts[]> =>
  Promise.all(
    queues.map(async ({ name }) => {
      const counts = await (await openQueue(name)).getJobCounts(...jobStates)
      const of = (state: string) => counts[state] ?? 0
      return {
        queue: name,
        waiting: of('waiting'),
        active: of('active'),
        delayed: of('delayed'),
        completed: of('completed'),
        failed: of('failed'),
      }
    }),
  )
