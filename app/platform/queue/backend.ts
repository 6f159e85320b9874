import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq'
import { config } from '../config'
import { log } from '../log'

/** What the product asks of a BullMQ queue, whichever store is behind it. */
export type BullQueue = Pick<
  Queue,
  | 'name'
  | 'addBulk'
  | 'getJob'
  | 'getJobs'
  | 'getJobCounts'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'upsertJobScheduler'
  | 'removeJobScheduler'
> & { on: (event: 'error', listener: (error: Error) => void) => unknown; close: () => Promise<void> }

export type BullWorker = Pick<Worker, 'run' | 'close' | 'waitUntilReady'> & {
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'stalled', listener: (jobId: string) => void): unknown
}

export type Backend = {
  name: 'PostgreSQL' | 'Redis'
  queue: (name: string) => BullQueue
  worker: (
    name: string,
    run: Processor,
    options: Omit<WorkerOptions, 'connection' | 'prefix'>,
  ) => { worker: BullWorker; close: () => Promise<void> }
  /** @throws a sentence for the operator when the store cannot be reached or trusted. */
  check: () => Promise<void>
  close: () => Promise<void>
}

let opening: Promise<Backend> | null = null
const queues = new Map<string, BullQueue>()

const open = async (): Promise<Backend> => {
  const backend = config.redisUrl
    ? (await import('./redis')).redisBackend()
    : (await import('./postgres')).postgresBackend()
  try {
    await backend.check()
    return backend
  } catch (error) {
    await backend.close()
    throw error
  }
}

/** The store behind the queues: Redis when REDIS_URL is set, else the database. Opened and checked at first use. */
export const openBackend = (): Promise<Backend> => {
  opening ??= open().catch(error => {
    opening = null
    throw error
  })
  return opening
}

export const openQueue = async (name: string): Promise<BullQueue> => {
  const backend = await openBackend()
  const known = queues.get(name)
  if (known) return known
  const queue = backend.queue(name)
  queue.on('error', error => log.warn({ queue: name, err: error.message }, 'queue error'))
  queues.set(name, queue)
  return queue
}

/** Lets go of every producer connection. The next use opens them again. */
export const closeQueues = async (): Promise<void> => {
  const backend = await opening?.catch(() => null)
  opening = null
  await Promise.all([...queues.values()].map(queue => queue.close()))
  queues.clear()
  await backend?.close()
}
