import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../installation/failure'
import { type Environment, environmentWith } from '../installation/settings'
import { say } from './say'

export type Child = {
  /** Settles once the program says it is ready; fails when it does not come up in three tries. */
  ready: Promise<void>
  pid: () => number | undefined
  /** Has it end and start again, for instance because its code changed. */
  restart: () => void
  /** Asks it to finish what it does and end; makes it end after so many milliseconds. */
  stop: (patience: number) => Promise<void>
}

type Settings = { name: string; file: string; environment: Environment; changed: () => void }

const readyWithin = 60_000
const steadyAfter = 30_000
const firstTries = 3

/** Milliseconds before the next try, after so many failures in a row. */
export const backOff = (failures: number): number => Math.min(10_000, 250 * 2 ** (failures - 1))

const launch = ({ file, environment }: Settings): ChildProcess =>
  fork(file, {
    env: environmentWith(environment),
    execArgv: ['--enable-source-maps'],
    // A group of its own: Ctrl-C in a terminal reaches only the supervisor, which stops its children in order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve()
    else child.once('exit', () => resolve())
  })

const isReady = (message: unknown): boolean =>
  message === 'ready' || (typeof message === 'object' && message !== null && 'ready' in message)

const saysReady = (child: ChildProcess): Promise<boolean> =>
  new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), readyWithin)
    const settle = (ready: boolean) => {
      clearTimeout(timer)
      resolve(ready)
    }
    child.on('message', message => isReady(message) && settle(true))
    child.once('error', () => settle(false))
    child.once('exit', () => settle(false))
  })

const end = async (child: ChildProcess, patience: number): Promise<void> => {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended(child)
  clearTimeout(timer)
}

/** Runs a program and keeps it running: when it ends unasked it starts again, after a wait that doubles to ten seconds. */
export const keepRunning = (settings: Settings): Child => {
  const waking = new AbortController()
  let child: ChildProcess | undefined
  let stopped = false
  let asked = false

  const run = async (up: () => void): Promise<void> => {
    let failures = 0
    let wasUp = false
    while (!stopped) {
      const began = Date.now()
      child = launch(settings)
      settings.changed()
      if (await saysReady(child)) {
        wasUp = true
        up()
      }
      await ended(child)
      if (stopped) return
      if (asked) {
        asked = false
        continue
      }
      failures = Date.now() - began > steadyAfter ? 1 : failures + 1
      if (!wasUp && failures === firstTries)
        throw new Failure(`The ${settings.name} does not start. What it said is above.`)
      const wait = backOff(failures)
      say(
        `The ${settings.name} ended (${child.signalCode ?? `code ${child.exitCode}`}) and starts again in ${wait / 1000} s.`,
      )
      await sleep(wait, undefined, { signal: waking.signal }).catch(() => undefined)
    }
  }

  let running: Promise<void> = Promise.resolve()
  const ready = new Promise<void>((resolve, reject) => {
    running = run(resolve).catch(reject)
  })

  return {
    ready,
    pid: () => child?.pid,
    restart: () => {
      asked = true
      if (child) void end(child, 10_000)
    },
    stop: async patience => {
      stopped = true
      waking.abort()
      if (child) await end(child, patience)
      await running
    },
  }
}
