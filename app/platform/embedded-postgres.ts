import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { makeData, passwordOf } from './embedded-postgres/data'
import { holdersOf } from './embedded-postgres/holders'
import { knownDataFolder, placeOutside, settleDataFolder } from './embedded-postgres/place'
import { findPrograms } from './embedded-postgres/programs'
import { runAs } from './embedded-postgres/run-as'
import { findServer, startServer, stopServer } from './embedded-postgres/server'
import { withLock } from './file-lock'
import { isMarkAlive, markOf } from './processes'

/** A PostgreSQL of our own, for as long as this process holds it. */
export type Cluster = {
  pid: number
  port: number
  /** Whether it ran before this process asked for it. */
  joined: boolean
  isUp: () => boolean
  /** The owner's connection to a database, which is made if missing. */
  database: (name: string) => Promise<string>
  /** Lets go of it; it stops when nobody else holds it. */
  release: () => Promise<void>
}

export type Options = {
  /** Server settings, as `postgres -c` takes them. */
  settings?: Record<string, string>
  /** The port to prefer, so that a restart is found again by those who knew the last one. */
  port?: number
  /** The operating-system user that root steps down to. */
  user?: string
}

const defaults = { max_connections: '200', jit: 'off', log_timezone: 'UTC' }

const alreadyThere = new Set(['42P04', '23505'])

const ensureDatabase = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if (!alreadyThere.has((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

/**
 * Starts the PostgreSQL whose data is in `home`, or joins it when it runs already: on a random port of 127.0.0.1, with a
 * password of its own. Many processes may hold one server; it stops with the last of them. A server left running by a
 * killed process is joined, a killed server recovers, and root hands it to an ordinary user. `home` gets neighbours:
 * `.lock`, `.holders`, `.log` and, when that user cannot reach it, `.place`.
 */
export const startPostgres = async (home: string, options: Options = {}): Promise<Cluster> => {
  const place = path.resolve(home)
  mkdirSync(path.dirname(place), { recursive: true })
  const lock = `${place}.lock`
  const holders = holdersOf(place)

  return withLock(lock, async () => {
    const known = knownDataFolder(place)
    const running = existsSync(known) ? await findServer(known) : null
    const server = running ?? (await start(place, options))
    const data = knownDataFolder(place)
    const leave = holders.hold()
    const mark = markOf(server.pid)
    const urlOf = (name: string) => `postgresql://postgres:${passwordOf(data)}@127.0.0.1:${server.port}/${name}`

    return {
      ...server,
      joined: running !== null,
      isUp: () => isMarkAlive(mark),
      database: async name => {
        await ensureDatabase(urlOf('postgres'), name)
        return urlOf(name)
      },
      release: () =>
        withLock(lock, async () => {
          leave()
          if (holders.areThere()) return
          // Not necessarily the one that was started: it may have died, and another been started in its place.
          const last = await findServer(data)
          if (last) await stopServer(last)
        }),
    }
  })
}

const start = (home: string, { settings, port, user }: Options) => {
  const as = runAs(knownDataFolder(home), user)
  const programs = findPrograms(as, () => placeOutside(as))
  const data = settleDataFolder(home, as)
  makeData(data, programs, as)
  return startServer({ data, log: `${home}.log`, programs, as, settings: { ...defaults, ...settings }, port })
}
