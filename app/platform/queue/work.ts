import { type Job, UnrecoverableError } from 'bullmq'
import type { z } from 'zod'
import { clock } from '../clock'
import { log } from '../log'
import { type OnceOptions, once } from '../once'
import { scrubbed } from '../scrub'
import { openBackend } from './backend'
import type { Jobs, Queue } from './definition'

/** What a handler is given besides its payload. */
export type Aid = {
  /** When this attempt began. */
  at: Date
  /** After this attempt there is no other. */
  lastTry: boolean
  /** An outside effect with the delivery promise of its kind; see `platform/once`. */
  once: (key: string, options: Omit<OnceOptions, 'at'>, effect: Parameters<typeof once>[2]) => ReturnType<typeof once>
  /** A line in the log with the job's name and id. Ids only. */
  log: (message: string, ids?: object) => void
  /** Kept with the job, for those who watch the queue. */
  progress: (done: number, total: number) => Promise<void>
}

export type Handlers<J extends Jobs> = {
  [K in keyof J]: (payload: z.output<J[K]['payload']>, aid: Aid) => Promise<void>
}

export type WorkOptions = {
  concurrency: number
  /** Milliseconds after which a silent worker has lost its job, and between looks for such jobs. */
  lockDuration?: number
  stalledInterval?: number
}

export type Work = {
  start: () => Promise<void>
  /** Takes no more jobs and waits for those in hand, at most this many milliseconds; the rest is picked up by others. */
  stop: (patience?: number) => Promise<void>
}

const aidFor = (job: Job): Aid => {
  const at = clock.now()
  const lines = log.child({ queue: job.queueName, job: job.name, id: job.id })
  return {
    at,
    lastTry: job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
    once: (key, options, effect) => once(key, { ...options, at }, effect),
    log: (message, ids = {}) => lines.info(ids, message),
    progress: async (done, total) => {
      await job.updateProgress({ done, total })
    },
  }
}

/**
 * Runs one job. What is kept of an error has no personal text in it, because BullMQ stores it. A job nobody knows or
 * whose payload is not what it should be fails at once: trying again would not mend it.
 */
const run =
  <J extends Jobs>(queue: Queue<J>, handlers: Handlers<J>) =>
  async (job: Job): Promise<void> => {
    if (!Object.hasOwn(queue.jobs, job.name)) throw new UnrecoverableError(`There is no job ${job.name} here.`)
    const name = job.name as keyof J & string
    const payload = queue.jobs[name]?.payload.safeParse(job.data)
    if (!payload?.success) throw new UnrecoverableError(`The payload of ${job.name} is malformed.`)

    try {
      await handlers[name](payload.data as z.output<J[typeof name]['payload']>, aidFor(job))
    } catch (error) {
      const problem = scrubbed(error)
      const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
      log[last ? 'error' : 'warn'](
        { queue: queue.name, job: job.name, id: job.id, attempt: job.attemptsMade + 1, problem },
        'job failed',
      )
      throw Object.assign(new Error(problem), { stack: problem })
    }
  }

/** Joins a queue to its handlers; one that is missing does not compile. Nothing runs before `start`. */
export const work = <J extends Jobs>(queue: Queue<J>, options: WorkOptions, handlers: Handlers<J>): Work => {
  let stop = async (_patience: number): Promise<void> => {}

  return {
    start: async () => {
      const backend = await openBackend()
      const { worker, close } = backend.worker(queue.name, run(queue, handlers), {
        autorun: false,
        concurrency: options.concurrency,
        lockDuration: options.lockDuration ?? 20_000,
        stalledInterval: options.stalledInterval ?? 5_000,
        // A killed worker is not the job's fault; a job that kills fifty workers is.
        maxStalledCount: 50,
        // After a lost connection, try again this soon.
        runRetryDelay: 2_000,
      })
      worker.on('error', error => log.warn({ queue: queue.name, err: scrubbed(error) }, 'worker error'))
      worker.on('stalled', id => log.warn({ queue: queue.name, id }, 'a job lost its worker and will run again'))
      await worker.waitUntilReady()
      worker.run().catch(error => log.error({ queue: queue.name, err: scrubbed(error) }, 'worker stopped'))

      stop = async patience => {
        stop = async () => {}
        const drained = worker.close().then(close)
        await Promise.race([drained, new Promise(resolve => setTimeout(resolve, patience).unref())])
      }
    },
    stop: (patience = 10_000) => stop(patience),
  }
}
