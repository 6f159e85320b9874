import { transact } from '~/platform/db'
import { log } from '~/platform/log'
import type { Actor } from '../../kernel/actor'
import { tasks } from './store'

/** Says that the work of a task has begun. */
export const beginTask = (actor: Actor, taskId: string): Promise<void> =>
  transact(actor, tx => tasks.begin(tx, taskId, 0))

const least = 400

/**
 * Writes how far a task has come, at most every 400 ms and in its own transaction, so that it is seen while the work's
 * own transaction is still open. Progress that cannot be written is no reason to stop the work.
 */
export const progressOf = (
  actor: Actor,
  taskId: string | null | undefined,
  also: (done: number, total: number) => Promise<void> = async () => undefined,
) => {
  let written = 0
  let writing: Promise<void> | null = null

  return {
    say: (done: number, total: number): void => {
      if (!taskId || writing || Date.now() - written < least) return
      written = Date.now()
      writing = Promise.all([transact(actor, tx => tasks.progress(tx, taskId, done, total)), also(done, total)])
        .then(() => undefined)
        .catch((error: Error) => log.warn({ taskId, err: error.message }, 'progress not written'))
        .finally(() => {
          writing = null
        })
    },
    /** Waits for the last word. */
    settled: async (): Promise<void> => {
      await writing
    },
  }
}
