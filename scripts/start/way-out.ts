import { setTimeout as sleep } from 'node:timers/promises'
import { sayWhy } from '../installation/failure'
import { say } from './say'

const undo: (() => unknown)[] = []
const leaving = new AbortController()
let left: Promise<never> | undefined
let starting: Promise<unknown> = Promise.resolve()
let started = false

/** Remembers how to undo what was just done. On the way out the latest is undone first. */
export const onTheWayOut = (step: () => unknown): void => {
  undo.push(step)
}

/** Is the installation on its way out? */
export const isLeaving = (): boolean => leaving.signal.aborted

/** Waits for something, unless the installation is told to stop first. */
export const unlessLeaving = <T>(waited: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    leaving.signal.throwIfAborted()
    leaving.signal.addEventListener('abort', () => reject(leaving.signal.reason), { once: true })
    waited.then(resolve, reject)
  })

/** Undoes everything in order and ends this process. */
export const leave = (code: number): Promise<never> => {
  left ??= (async () => {
    leaving.abort(new Error('told to stop'))
    // What start is in the middle of has to be there before it can be undone.
    await Promise.race([starting, sleep(20_000)])
    for (const step of undo.reverse()) {
      try {
        await step()
      } catch (error) {
        say(`While stopping: ${sayWhy(error)}`)
      }
    }
    process.exit(code)
  })()
  return left
}

/** Ends an installation that was up and cannot go on. While it is still starting, the start itself says why. */
export const failStarted = (why: unknown): void => {
  if (!started || isLeaving()) return
  say(sayWhy(why))
  void leave(1)
}

/** Runs the start; a signal at any moment, or a failure, leads to the way out. */
export const startAndStay = async (start: () => Promise<void>): Promise<void> => {
  // A terminal that is gone must not take the installation down with it in disorder.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  let first = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // npm passes on a Ctrl-C that the terminal has sent us already; only a later one means hurry.
      if (first && Date.now() - first > 1_000) process.exit(1)
      if (!first) say('Stopping…')
      first ||= Date.now()
      void leave(0)
    })

  let failed = false
  starting = start().catch(error => {
    if (isLeaving()) return
    failed = true
    say(sayWhy(error))
  })
  await starting
  if (failed) await leave(1)
  started = true
}
