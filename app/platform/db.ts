import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { clock } from './clock'
import { config } from './config'
import { Prisma, PrismaClient } from './generated/client'
import { log } from './log'
import { QueueingClient } from './queueing-client'
import { statementNames } from './statement-names'

export { Prisma }
export type Tx = Prisma.TransactionClient

/** For whom a transaction speaks. An actor fits by shape, so the platform need not know the domain. */
export type Scope = { personId: string; hubId: string }

/** The few scopes that belong to no hub; each is named in the policies of the migration that grants it. */
export type SystemScope = { system: 'sign-in' | 'relay' | 'link' | 'clockwork' | 'set-up' | 'inbox' | 'erasure' }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Somebody who listens to case studies: from a hub, or from the open web. Sees what consent allows, in every hub. */
export type ListenScope = { listener: string | null }

/** Is this text a UUID? A malformed id must read as nothing, not as a database error. */
export const isId = (text: string): boolean => uuid.test(text)

const pool = new pg.Pool({
  Client: QueueingClient,
  connectionString: config.databaseUrl,
  max: config.databasePool,
  connectionTimeoutMillis: config.databaseWait,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  application_name: 'traverse',
  // The app steps down from the owner, and every instant is UTC whatever the server's own zone.
  options:
    '-c role=traverse_app -c timezone=UTC -c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000',
})
pool.on('error', error => log.warn({ err: error.message }, 'database connection lost'))
pool.on('connect', client => client.on('error', error => log.warn({ err: error.message }, 'database client error')))

const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) })

type DatabaseCause = { kind?: string; originalCode?: string; originalMessage?: string; constraint?: { index?: string } }

/** What PostgreSQL itself said, wherever the adapter put it. */
const causeOf = (error: unknown): DatabaseCause | undefined => {
  const at = error as { meta?: { driverAdapterError?: { cause?: DatabaseCause } }; cause?: DatabaseCause } | null
  return at?.meta?.driverAdapterError?.cause ?? at?.cause
}

const isConflict = (error: unknown): boolean => {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true
  const cause = causeOf(error)
  return (
    cause?.kind === 'TransactionWriteConflict' || cause?.originalCode === '40P01' || cause?.originalCode === '40001'
  )
}

/** Did a transaction find no free connection in time? Nothing was done; there is more to do than this machine can. */
export const isOverloaded = (error: unknown): boolean =>
  (error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2028' &&
    error.message.includes('Unable to start a transaction')) ||
  (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message))

const kinds = { learner: 'learner.', seat: 'seat.', worker: 'system.', link: 'link.' } as const

/**
 * Who an actor's id names: a person, a learner, whoever sits in a lesson, a worker, or the holder of a letter's link; the
 * walls ask for each apart.
 */
const whoSpeaks = (id: string) => {
  const named = (prefix: string) => (id.startsWith(prefix) ? id.slice(prefix.length) : '')
  const idIn = (prefix: string) => (isId(named(prefix)) ? named(prefix) : '')
  return {
    person: isId(id) ? id : '',
    learner: idIn(kinds.learner),
    seat: idIn(kinds.seat),
    link: idIn(kinds.link),
    worker: named(kinds.worker),
  }
}

/**
 * The only door to the database. Row-level security shows a transaction what its scope allows, and without a scope
 * nothing. A deadlock or serialisation conflict is tried again, three times in all.
 */
export const transact = async <T>(
  scope: Scope | SystemScope | ListenScope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const hub = 'hubId' in scope ? scope.hubId : ''
  const { person, learner, seat, link, worker } = whoSpeaks('personId' in scope ? scope.personId : '')
  const system = 'system' in scope ? scope.system : 'listener' in scope ? 'listen' : ''
  const listener = 'listener' in scope ? (scope.listener ?? '') : ''
  // The database has a clock of its own; only one that tests have stopped is told to it.
  const now = clock.stoppedAt()?.toISOString() ?? ''

  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(
        async tx => {
          await tx.$queryRaw`select set_config('traverse.hub', ${hub}, true), set_config('traverse.person', ${person}, true), set_config('traverse.system', ${system}, true), set_config('traverse.listener', ${listener}, true), set_config('traverse.learner', ${learner}, true), set_config('traverse.seat', ${seat}, true), set_config('traverse.link', ${link}, true), set_config('traverse.worker', ${worker}, true), set_config('traverse.now', ${now}, true)`
          return await work(tx)
        },
        { maxWait: config.databaseWait, timeout: 60_000 },
      )
    } catch (error) {
      if (attempt === 3 || !isConflict(error)) throw error
    }
  }
}

/** The name of the unique, check or exclusion constraint an error ran into, if that is what happened. */
export const brokenConstraint = (error: unknown): string | undefined => {
  const cause = causeOf(error)
  return cause?.constraint?.index ?? /constraint "([^"]+)"/.exec(cause?.originalMessage ?? '')?.[1]
}

/** Refuses to run as anyone who could step over row-level security. Called once at start. */
export const assertRole = async (): Promise<void> => {
  const { rows } = await pool.query<{ name: string; loose: boolean; zone: string }>(
    "select current_user as name, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as loose, current_setting('timezone') as zone",
  )
  const [is] = rows
  if (is?.name !== 'traverse_app' || is.loose || is.zone !== 'UTC')
    throw new Error(
      'The database connection is not the restricted role traverse_app in UTC. Run `npm run hub -- migrate`.',
    )
}

export const disconnect = async (): Promise<void> => {
  await prisma.$disconnect()
  await pool.end()
}
