import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, processesWith } from '../processes'
import type { Programs } from './programs'
import { type RunAs, spawnOptions } from './run-as'

/** A running server. */
export type Server = { pid: number; port: number }

/** What one server is started with. */
export type Start = {
  data: string
  log: string
  programs: Programs
  as: RunAs
  settings: Record<string, string>
  port?: number
}

/** A name that stands in the command line of every process of the server over this data, and of no other. */
const nameOf = (data: string): string =>
  `traverse-${createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 12)}`

const pidFile = (data: string): (Server & { ready: boolean }) | null => {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

const mayListen = (port: number): Promise<number | null> =>
  new Promise(resolve => {
    const probe = net.createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })

/** The server that runs over this data, once it takes connections; null when there is none. */
export const findServer = async (data: string): Promise<Server | null> => {
  const patience = Date.now() + 60_000
  for (;;) {
    const found = pidFile(data)
    if (!found || !isAlive(found.pid) || !processesWith(nameOf(data)).includes(found.pid)) return null
    if (found.ready) return { pid: found.pid, port: found.port }
    if (Date.now() > patience)
      throw new Error(`PostgreSQL (process ${found.pid}) has been starting for a minute. See ${data}.`)
    await sleep(25)
  }
}

/**
 * A killed server leaves its note behind. While any process of it lives, PostgreSQL must find the note, or two servers
 * could write to the same data. After that it is only in the way: its number may belong to a zombie or a stranger.
 */
const clearNoteOfTheDead = async (data: string): Promise<void> => {
  const patience = Date.now() + 20_000
  while (processesWith(nameOf(data)).length > 0 && Date.now() < patience) await sleep(50)
  if (processesWith(nameOf(data)).length === 0) rmSync(path.join(data, 'postmaster.pid'), { force: true })
}

const startOnce = async (start: Start, port: number): Promise<Server | string> => {
  const { data, log, programs, as } = start
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket files: nothing is left behind, and loopback with a password is the only way in.
    unix_socket_directories: '',
    cluster_name: nameOf(data),
    timezone: 'UTC',
    ...start.settings,
  }
  const output = openSync(log, 'a', 0o600)
  const before = fstatSync(output).size
  const child = spawn(
    programs.postgres,
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...spawnOptions(as), detached: true, stdio: ['ignore', output, output] },
  )
  let ended = ''
  child.once('error', error => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended ||= `ended with ${signal ?? code}`
  })
  child.unref()
  closeSync(output)

  const patience = Date.now() + 60_000
  while (!ended && Date.now() < patience) {
    const found = pidFile(data)
    if (found?.ready && found.pid === child.pid) return { pid: found.pid, port: found.port }
    await sleep(15)
  }
  if (!ended) child.kill('SIGQUIT')
  return `${ended || 'did not start within a minute'}\n${readFileSync(log, 'utf8').slice(before).slice(-2000)}`
}

const passing = /lock file|shared memory block|could not bind|Address already in use/

/** Starts a server and waits until it takes connections, through the recovery after a crash too. */
export const startServer = async (start: Start): Promise<Server> => {
  if ((statSync(start.log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) rmSync(start.log)
  for (let attempt = 1; ; attempt++) {
    await clearNoteOfTheDead(start.data)
    const port = (start.port && attempt <= 20 && (await mayListen(start.port))) || (await mayListen(0))
    if (!port) throw new Error('There is no free port on 127.0.0.1 for PostgreSQL.')
    const server = await startOnce(start, port)
    if (typeof server !== 'string') return server
    if (attempt === 40 || !passing.test(server)) throw new Error(`PostgreSQL would not start: ${server}`)
    await sleep(250)
  }
}

const gone = async (pid: number, within: number): Promise<boolean> => {
  const patience = Date.now() + within
  while (isAlive(pid)) {
    if (Date.now() > patience) return false
    await sleep(10)
  }
  return true
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // Already gone.
  }
}

/** Stops a server: open transactions are rolled back; after 20 seconds without waiting for anything. */
export const stopServer = async ({ pid }: Server): Promise<void> => {
  signal(pid, 'SIGINT')
  if (await gone(pid, 20_000)) return
  signal(pid, 'SIGQUIT')
  await gone(pid, 10_000)
}
