import { queues } from '~/jobs/registry'
import { timetable } from '~/jobs/timetable'
import { log } from '~/platform/log'
import { closeQueues, keepTimetable, type Work } from '~/platform/queue'
import { scrubbed } from '~/platform/scrub'
import { adviceWorker } from './advice'
import { appointmentsWorker } from './appointments'
import { feedsWorker } from './feeds'
import { guidanceWorker } from './guidance'
import { importsWorker } from './imports'
import { mailWorker } from './mail'
import { matchingWorker } from './matching'
import { placementsWorker } from './placements'
import { plansWorker } from './plans'
import { startFactRelay } from './relay'
import { routingWorker } from './routing'
import { studioWorker } from './studio'
import { upkeepWorker } from './upkeep'

const workers: Record<keyof typeof queues, Work> = {
  mail: mailWorker,
  routing: routingWorker,
  matching: matchingWorker,
  placements: placementsWorker,
  plans: plansWorker,
  feeds: feedsWorker,
  appointments: appointmentsWorker,
  advice: adviceWorker,
  guidance: guidanceWorker,
  imports: importsWorker,
  studio: studioWorker,
  upkeep: upkeepWorker,
}

/** Minutes between looks at the timetable, so that one lost with a wiped Redis comes back by itself. */
const timetableMinutes = 5

/** Starts the timetable, every worker and the relay in this process. Several processes may do so at once. */
export const startWorkers = async (): Promise<{ stop: (patience?: number) => Promise<void> }> => {
  const keep = () => keepTimetable(Object.values(queues), timetable)
  await keep()
  await Promise.all(Object.values(workers).map(worker => worker.start()))
  const relay = await startFactRelay()
  const keeping = setInterval(
    () => keep().catch(error => log.warn({ err: scrubbed(error) }, 'the timetable could not be kept')),
    timetableMinutes * 60_000,
  )

  return {
    stop: async patience => {
      clearInterval(keeping)
      await relay.stop()
      await Promise.all(Object.values(workers).map(worker => worker.stop(patience)))
      await closeQueues()
    },
  }
}
