import { system } from '~/domain/kernel/actor'
import { applyRoster, giveUpRoster } from '~/domain/learners'
import { applyImport, beginTask, checkImport, giveUpApplying, giveUpChecking, progressOf } from '~/domain/network'
import { imports } from '~/jobs/imports'
import { type Aid, work } from '~/platform/queue'

type OfImport = { hubId: string; importId: string; taskId: string }
type Verb = (
  actor: ReturnType<typeof system>,
  work: OfImport,
  progress: (done: number, total: number) => void,
) => Promise<unknown>

/** Does the work of a task, telling how far it is; at the last try a failure is written where people see it. */
const watched = (verb: Verb, giveUp: Verb) => async (payload: OfImport, aid: Aid) => {
  const actor = system('import', payload.hubId)
  const progress = progressOf(actor, payload.taskId, aid.progress)
  try {
    await verb(actor, payload, progress.say)
  } catch (error) {
    if (aid.lastTry) await giveUp(actor, payload, progress.say)
    throw error
  } finally {
    await progress.settled()
  }
}

export const importsWorker = work(
  imports,
  { concurrency: 1 },
  {
    'check-import': watched(checkImport, giveUpChecking),
    'apply-import': watched(applyImport, giveUpApplying),
    'apply-roster': async (payload, aid) => {
      const actor = system('roster', payload.hubId)
      const progress = progressOf(actor, payload.taskId, aid.progress)
      try {
        await beginTask(actor, payload.taskId)
        await applyRoster(actor, payload, progress.say)
      } catch (error) {
        if (aid.lastTry) await giveUpRoster(actor, payload)
        throw error
      } finally {
        await progress.settled()
      }
    },
  },
)
