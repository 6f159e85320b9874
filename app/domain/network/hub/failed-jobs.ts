import type { Tx } from '~/platform/db'
import { type FailedJob, failedJobs as failedIn, failedJob, type Queue } from '~/platform/queue'
import type { Actor } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { mayAdminister } from '../policy'

/** Work for one hub is that hub's to see; work for all of them, such as the night's sweeping, any administrator's. */
const concerns = ({ hubId }: Actor, { payload }: FailedJob): boolean =>
  payload.hubId === undefined || payload.hubId === hubId

const idsIn = ({ payload }: FailedJob) =>
  Object.entries(payload).flatMap(([name, id]) => (name !== 'hubId' && typeof id === 'string' ? [{ name, id }] : []))

/**
 * Jobs that failed every try, the latest first; null for who does not look after the machine. `reached` is false where
 * the queue cannot be asked at the moment.
 */
export const failedJobs = async (viewer: Actor, queues: readonly Queue[]) => {
  if (!mayAdminister(viewer)) return null
  const found = await failedIn(queues).catch(() => null)
  const jobs = (found ?? []).filter(one => concerns(viewer, one))
  return {
    reached: found !== null,
    jobs: jobs.map(one => {
      const { queue, id, job, tries, error, failedAt } = one
      return { queue, id, job, tries, error, ids: idsIn(one), failedAt: failedAt.toISOString() }
    }),
  }
}

type Named = { queue: string; jobId: string; queues: readonly Queue[] }

/** Lets a job that failed every try be tried again, as often as at first. */
export const retryJob = command({
  name: 'network.retry-job',
  load: async (_tx: Tx, { queue, jobId, queues }: Named, actor) => {
    const job = await failedJob(queues, queue, jobId)
    return job && concerns(actor, job) ? { queue, jobId } : null
  },
  allow: mayAdminister,
  decide: (job, _input, _at, { hubId }) =>
    accept(job, { type: 'job-retried' as const, hubId, subjectId: hubId, ...job }),
  save: async () => {},
})
