import { isDeepStrictEqual } from 'node:util'
import type { JobSchedulerJson } from 'bullmq'
import { type BullQueue, openQueue } from './backend'
import type { JobRequest, Queue } from './definition'
import { jobOptions } from './options'

/** When a job runs by the clock: a cron line in London time, or a number of seconds. */
export type TimetableEntry = { name: string; job: JobRequest } & ({ cron: string } | { everySeconds: number })

const rhythm = (entry: TimetableEntry) =>
  'cron' in entry ? { pattern: entry.cron, tz: 'Europe/London' } : { every: entry.everySeconds * 1_000 }

const template = (entry: TimetableEntry) => ({
  name: entry.job.job,
  data: entry.job.payload,
  opts: jobOptions(entry.job),
})

const isAsWritten = (entry: TimetableEntry, scheduler: JobSchedulerJson | undefined): boolean => {
  if (!scheduler) return false
  const wanted = rhythm(entry)
  const { name, data, opts } = template(entry)
  return (
    scheduler.name === name &&
    ('every' in wanted ? Number(scheduler.every) === wanted.every : scheduler.pattern === wanted.pattern) &&
    isDeepStrictEqual(scheduler.template?.data ?? {}, data) &&
    isDeepStrictEqual(scheduler.template?.opts, opts)
  )
}

const isAhead = async (queue: BullQueue, entry: TimetableEntry, scheduler: JobSchedulerJson): Promise<boolean> => {
  const next = await queue.getJob(`repeat:${entry.name}:${scheduler.next}`)
  return next !== undefined && !next.finishedOn
}

const keep = async (queue: BullQueue, entry: TimetableEntry): Promise<void> => {
  const scheduler = await queue.getJobScheduler(entry.name)
  // Writing it again would drop a run that is due but was missed while no worker ran.
  if (scheduler && isAsWritten(entry, scheduler) && (await isAhead(queue, entry, scheduler))) return

  try {
    await queue.upsertJobScheduler(entry.name, rhythm(entry), template(entry))
  } catch (error) {
    // Two processes starting together collide; what counts is that one of them has written it.
    if (!isAsWritten(entry, await queue.getJobScheduler(entry.name))) throw error
  }
}

/**
 * Makes the schedulers of these queues what the timetable says: missing or changed ones written, others deleted. Safe
 * to repeat at any time and from several processes; a run that is due is kept.
 */
export const keepTimetable = async (queues: readonly Queue[], timetable: readonly TimetableEntry[]): Promise<void> => {
  for (const { name } of queues) {
    const queue = await openQueue(name)
    const entries = timetable.filter(entry => entry.job.queue === name)
    for (const entry of entries) await keep(queue, entry)

    const wanted = new Set(entries.map(entry => entry.name))
    for (const { key } of await queue.getJobSchedulers()) if (!wanted.has(key)) await queue.removeJobScheduler(key)
  }
}
