import { clock } from '../clock'
import { type BullQueue, openQueue } from './backend'
import type { JobRequest } from './definition'
import { jobOptions } from './options'

/** A request with the id that makes placing it twice the same as placing it once. No colon, not all digits. */
export type JobToPlace = { id: string; request: JobRequest }

const toBull = ({ id, request }: JobToPlace) => ({
  name: request.job,
  data: request.payload,
  opts: {
    ...jobOptions(request),
    jobId: id,
    ...(request.delayUntil ? { delay: Math.max(0, request.delayUntil.getTime() - clock.now().getTime()) } : {}),
    ...(request.dedupe ? { deduplication: { id: request.dedupe, replace: true, keepLastIfActive: true } } : {}),
  },
})

/**
 * BullMQ on PostgreSQL looks at the deduplication key before the job id: placed a second time, a finished job would
 * take the key and hold it, and every later job of that key would vanish. So those that were placed before are left out.
 */
const notYetPlaced = async (queue: BullQueue, jobs: JobToPlace[]): Promise<JobToPlace[]> => {
  const known = await Promise.all(jobs.map(({ id }) => queue.getJob(id)))
  return jobs.filter((_, index) => !known[index])
}

const inQueues = (jobs: readonly JobToPlace[]): Map<string, JobToPlace[]> => {
  const groups = new Map<string, JobToPlace[]>()
  for (const job of jobs) groups.set(job.request.queue, [...(groups.get(job.request.queue) ?? []), job])
  return groups
}

/** Puts jobs into their queues, many at a time. An id that still exists, even finished, is passed over. */
export const place = async (jobs: readonly JobToPlace[]): Promise<void> => {
  for (const [name, group] of inQueues(jobs)) {
    const queue = await openQueue(name)
    const plain = group.filter(({ request }) => !request.dedupe)
    const deduped = await notYetPlaced(
      queue,
      group.filter(({ request }) => request.dedupe),
    )
    // Apart, because one deduplicated job would make PostgreSQL take the whole batch row by row.
    for (const batch of [plain, deduped]) if (batch.length > 0) await queue.addBulk(batch.map(toBull))
  }
}
