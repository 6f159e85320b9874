import type { z } from 'zod'

/**
 * One kind of job. The payload holds ids only: a queue is no place for a person's name. `attempts` counts the first
 * try; `backoff` is the wait before the second try in milliseconds (5,000 unless told), doubled before each later one.
 */
export type JobDefinition = { payload: z.ZodType<object>; attempts: number; backoff?: number }

export type Jobs = Record<string, JobDefinition>

export type Queue<J extends Jobs = Jobs> = { name: string; jobs: J }

/** Names a queue and the jobs it knows. Nothing is opened: producers and tests may import it freely. */
export const queue = <const J extends Jobs>(name: string, jobs: J): Queue<J> => ({ name, jobs })

/** A job as described by a reaction or the timetable; only `place` and `keepTimetable` put it anywhere. */
export type JobRequest = {
  queue: string
  job: string
  payload: object
  attempts: number
  backoff: number
  delayUntil?: Date
  dedupe?: string
}

/**
 * Describes a job; placing it is the relay's work.
 *
 * `delayUntil`: not before this instant. `dedupe`: at most one of this key waits at a time. While one waits for its
 * time, the newer takes its place; while one is ready to run, the newer is dropped; while one runs, the newer follows
 * it. So after the last request at least one run always starts.
 *
 * @throws ZodError when the payload is not what the job takes.
 */
export const enqueue = <J extends Jobs, K extends keyof J & string>(
  to: Queue<J>,
  job: K,
  payload: z.input<J[K]['payload']>,
  when: { delayUntil?: Date; dedupe?: string } = {},
): JobRequest => {
  const definition: JobDefinition | undefined = to.jobs[job]
  if (!definition) throw new Error(`There is no job ${job} in the queue ${to.name}.`)
  definition.payload.parse(payload)
  return {
    queue: to.name,
    job,
    payload: payload as object,
    attempts: definition.attempts,
    backoff: definition.backoff ?? 5_000,
    ...when,
  }
}
