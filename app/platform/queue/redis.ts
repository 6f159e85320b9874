import { createRedisBackend, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { config } from '../config'
import { log } from '../log'
import type { Backend } from './backend'

const bull = withBackend(createRedisBackend)
const prefix = 'traverse'

/**
 * Why this Redis would lose jobs, or undefined if it would not. Reads INFO, which hosted Redis allows where CONFIG is
 * forbidden.
 */
const whatRedisWouldLose = (info: string): string | undefined => {
  const said = (key: string) => new RegExp(`^${key}:(.*?)\\r?$`, 'm').exec(info)?.[1]
  if (said('aof_enabled') !== '1')
    return 'Redis would forget jobs when it restarts. Set `appendonly yes` in its configuration.'
  if (said('maxmemory_policy') !== 'noeviction')
    return 'Redis would throw jobs away when memory is short. Set `maxmemory-policy noeviction` in its configuration.'
  return undefined
}

/** The queue in Redis, for larger installations. Producers fail fast; workers wait for Redis to come back. */
export const redisBackend = (): Backend => {
  const producer = new Redis(config.redisUrl, {
    maxRetriesPerRequest: 1,
    commandTimeout: 10_000,
    connectTimeout: 5_000,
    retryStrategy: times => Math.min(times * 200, 2_000),
  })
  producer.on('error', error => log.warn({ err: error.message }, 'queue connection lost'))

  return {
    name: 'Redis',
    queue: name => new bull.Queue(name, { connection: producer, prefix }),

    worker: (name, run, options) => ({
      worker: new bull.Worker(name, run, {
        ...options,
        prefix,
        connection: { url: config.redisUrl, maxRetriesPerRequest: null },
      }),
      close: async () => {},
    }),

    check: async () => {
      const info = `${await producer.info('persistence')}\n${await producer.info('memory')}`
      const loss = whatRedisWouldLose(info)
      if (loss) throw new Error(loss)
    },
    close: async () => producer.disconnect(),
  }
}
