import type { Job } from 'bullmq'
import { openQueue } from './backend'
import type { Queue } from './definition'
import { soon } from './soon'

/** A job that failed every try and is kept: where it is, what it was to do, and the last error without personal text. */
export type FailedJob = {
  queue: string
  id: string
  job: string
  /** Ids only, as its definition has it. */
  payload: Readonly<Record<string, unknown>>
  tries: number
  error: string
  failedAt: Date
}

/** Whatever names a job names it in these letters; anything else names none. */
const isJobId = (text: string): boolean => /^[\w:.-]{1,200}$/.test(text)

const patience = 3_000

const failedOne = (queue: string, job: Job): FailedJob => ({
  ...{ queue, id: job.id ?? '', job: job.name, payload: job.data },
  ...{ tries: job.attemptsMade, error: job.failedReason ?? '' },
  failedAt: new Date(job.finishedOn ?? job.timestamp),
})

const failedIn = async ({ name }: Queue, most: number): Promise<FailedJob[]> => {
  const jobs: (Job | undefined)[] = await (await openQueue(name)).getJobs(['failed'], 0, most - 1)
  return jobs.flatMap(job => (job ? [failedOne(name, job)] : []))
}

/**
 * Jobs that failed every try, the latest first, at most so many of each queue.
 * @throws when the store does not answer within three seconds.
 */
export const failedJobs = async (queues: readonly Queue[], most = 200): Promise<FailedJob[]> => {
  const all = Promise.all(queues.map(queue => failedIn(queue, most)))
  const found = await Promise.race([all, soon(patience)])
  return found.flat().sort((a, b) => +b.failedAt - +a.failedAt)
}

/** One of them; null where no such job has failed. */
export const failedJob = async (queues: readonly Queue[], queue: string, id: string): Promise<FailedJob | null> => {
  if (!isJobId(id) || !queues.some(({ name }) => name === queue)) return null
  const job = await (await openQueue(queue)).getJob(id)
  return job && (await job.isFailed()) ? failedOne(queue, job) : null
}

/** Lets a failed job run again, with all its tries. False where it is not failed any more: nothing is done then. */
export const retryFailed = async (queue: string, id: string): Promise<boolean> => {
  const job = await (await openQueue(queue)).getJob(id)
  if (!job || !(await job.isFailed())) return false
  try {
    await job.retry('failed', { resetAttemptsMade: true })
    return true
  } catch (error) {
    // Another was quicker.
    if (!(await job.isFailed())) return false
    throw error
  }
}
