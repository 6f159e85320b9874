import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../installation/failure'
import { type Environment, environmentWith } from '../installation/settings'
import { say } from './say'

export type Child = {
  /** Settles once the program says it is ready; fails when it does not come up in a few tries. */
  ready: Promise<void>
  pid: () => number | undefined
  /** Has it end and start again, for instance because its code changed. */
  restart: () => void
  /** Asks it to finish what it does and end; makes it end after so many milliseconds. */
  stop: (patience: number) => Promise<void>
}

export type Patience = {
  /** Milliseconds a program has to say that it is ready. */
  readyWithin: number
  /** Tries in a row, without ever being ready, before it is given up: at the start, and once it has been up. */
  firstTries: number
  laterTries: number
}

type Settings = {
  name: string
  file: string
  environment: Environment
  changed: () => void
  /** Told when a program that has been up does not come up again. */
  gaveUp?: (why: Failure) => void
  patience?: Patience
}

const usual: Patience = { readyWithin: 60_000, firstTries: 3, laterTries: 10 }
const steadyAfter = 30_000

/** Milliseconds before the next try, after so many failures in a row. */
export const backOff = (failures: number): number => Math.min(10_000, 250 * 2 ** (failures - 1))

/** What libraries will change one day is for whoever develops with them, not for the log of an installation. */
const quiet = (environment: Environment): string[] =>
  environment.NODE_ENV === 'production' ? ['--disable-warning=DeprecationWarning'] : []

const launch = ({ file, environment }: Settings): ChildProcess =>
  fork(file, {
    env: environmentWith(environment),
    execArgv: ['--enable-source-maps', ...quiet(environment)],
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

type Start = 'ready' | 'ended' | 'silent'

const howItStarts = (child: ChildProcess, within: number): Promise<Start> =>
  new Promise(resolve => {
    const timer = setTimeout(() => {
      settle('silent')
      child.kill('SIGKILL')
    }, within)
    const settle = (start: Start) => {
      clearTimeout(timer)
      resolve(start)
    }
    child.on('message', message => isReady(message) && settle('ready'))
    child.once('error', () => settle('ended'))
    child.once('exit', () => settle('ended'))
  })

const end = async (child: ChildProcess, patience: number): Promise<void> => {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended(child)
  clearTimeout(timer)
}

const endOf = (child: ChildProcess): string => child.signalCode ?? `code ${child.exitCode}`

/** Why a program was given up, and what to do about it. */
const hopeless = (name: string, tries: number, child: ChildProcess, how: Start, within: number): Failure => {
  const last =
    how === 'silent' ? `did not say within ${within / 1000} s that it is ready` : `ended at once (${endOf(child)})`
  return new Failure(
    `The ${name} does not start: in ${tries} tries it never became ready; the last time it ${last}. ` +
      'What it said is above. `npm run hub -- doctor` shows what is missing; put it right and start Traverse again.',
  )
}

/**
 * Runs a program and keeps it running: when it ends unasked it starts again, after a wait that doubles to ten seconds. One
 * that never becomes ready is given up after a few tries.
 */
export const keepRunning = (settings: Settings): Child => {
  const waking = new AbortController()
  let child: ChildProcess | undefined
  let stopped = false
  let asked = false

  const { readyWithin, firstTries, laterTries } = settings.patience ?? usual

  const run = async (up: () => void): Promise<void> => {
    let failures = 0
    let unready = 0
    let wasUp = false
    while (!stopped) {
      const began = Date.now()
      child = launch(settings)
      settings.changed()
      const how = await howItStarts(child, readyWithin)
      if (how === 'ready') {
        wasUp = true
        unready = 0
        up()
      }
      await ended(child)
      if (stopped) return
      if (asked) {
        asked = false
        continue
      }
      failures = Date.now() - began > steadyAfter ? 1 : failures + 1
      if (how !== 'ready') unready += 1
      if (unready >= (wasUp ? laterTries : firstTries)) throw hopeless(settings.name, unready, child, how, readyWithin)
      const wait = backOff(failures)
      say(`The ${settings.name} ended (${endOf(child)}) and starts again in ${wait / 1000} s.`)
      await sleep(wait, undefined, { signal: waking.signal }).catch(() => undefined)
    }
  }

  let running: Promise<void> = Promise.resolve()
  const ready = new Promise<void>((resolve, reject) => {
    running = run(resolve).catch(error => {
      reject(error)
      settings.gaveUp?.(error)
    })
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
