import { createPostgresBackend, withBackend } from 'bullmq'
import pg from 'pg'
import { config } from '../config'
import { log } from '../log'
import type { Backend } from './backend'

const bull = withBackend(createPostgresBackend)

/** BullMQ's own connections: a role that sees nothing but the queue's schema. */
const openPool = (max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'traverse queue',
    options:
      '-c role=traverse_queue -c timezone=UTC -c search_path=bullmq -c statement_timeout=30000 -c lock_timeout=10000',
  })
  // Every queue and worker that shares the pool listens to it.
  pool.setMaxListeners(0)
  pool.on('error', error => log.warn({ err: error.message }, 'queue connection lost'))
  // A checked-out client without a listener would take the process down with the server.
  pool.on('connect', client => client.on('error', error => log.warn({ err: error.message }, 'queue client error')))
  return pool
}

/** Connections that place jobs and report on them, whatever the number of queues: commits are the limit, not these. */
const working = 3

/**
 * The queue in the same database: one store, one backup. One pool for the process, with one connection more for each
 * worker to listen on.
 */
export const postgresBackend = (): Backend => {
  const pool = openPool(working)

  return {
    name: 'PostgreSQL',
    queue: name => new bull.Queue(name, { connection: pool }),

    worker: (name, run, options) => {
      pool.options.max += 1
      const close = async () => {
        pool.options.max -= 1
      }
      return { worker: new bull.Worker(name, run, { ...options, connection: pool }), close }
    },

    check: async () => {
      await pool.query('select 1 from migration limit 1')
    },
    // A job that will not end keeps its connection; the process does not wait for it.
    close: () => Promise.race([pool.end(), new Promise<void>(resolve => setTimeout(resolve, 2_000).unref())]),
  }
}
