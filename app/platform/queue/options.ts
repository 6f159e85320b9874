import type { JobsOptions } from 'bullmq'
import type { JobRequest } from './definition'

const day = 24 * 60 * 60

/**
 * What BullMQ is told of every job. A job id is refused only while its row exists, so completed jobs stay longer than
 * any outage after which the relay may place a fact again, and failed ones stay to be looked at. There is no limit by
 * count: PostgreSQL would read the whole set for it at each completion.
 */
export const jobOptions = ({ attempts, backoff }: JobRequest) =>
  ({
    attempts,
    backoff: { type: 'exponential', delay: backoff, jitter: 0.2 },
    removeOnComplete: { age: 3 * day },
    removeOnFail: { age: 90 * day },
    stackTraceLimit: 1,
  }) satisfies JobsOptions
