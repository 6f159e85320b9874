import { fork } from 'node:child_process'
import { bundle } from '../tests/support/bundle'
import { startRedis } from '../tests/support/redis'
import { freshDatabase, startBenchCluster } from './lasting-database'
import type { QueueFigures } from './queue-run'
import { type Report, ratioOf, spreadOf } from './report'

const measureIn = async (file: string, count: number, env: Record<string, string>): Promise<QueueFigures> => {
  const child = fork(file, [String(count)], {
    env: { ...process.env, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', figures => resolve(figures as QueueFigures))
    child.once('exit', code => reject(new Error(`The measuring process ended with ${code}.`)))
  })
}

const kinds = ['placed', 'processed', 'relayed', 'pickup', 'factToHandler', 'plainTable'] as const
const said: Record<(typeof kinds)[number], { what: string; unit: string }> = {
  placed: { what: 'jobs placed', unit: '/s' },
  processed: { what: 'jobs processed, 20 at once', unit: '/s' },
  relayed: { what: 'facts relayed', unit: '/s' },
  pickup: { what: 'from placing to handler', unit: 'ms' },
  factToHandler: { what: 'from fact to handler', unit: 'ms' },
  plainTable: { what: 'rows taken from a plain table', unit: '/s' },
}

/**
 * How fast jobs and facts move on each store, turn and turn about, with a database that waits for its disk. Rows taken
 * one by one from a plain table in the same run are the yardstick that makes figures of different machines comparable.
 */
export const benchQueue = async (count = 5_000, rounds = 3): Promise<Report> => {
  const cluster = await startBenchCluster()
  const redis = await startRedis()
  try {
    const file = await bundle('bench/queue-run.ts')
    const DATABASE_URL = await freshDatabase(cluster, 'queue_bench')
    const took = { PostgreSQL: [] as QueueFigures[], Redis: [] as QueueFigures[] }
    const urls = { PostgreSQL: '', Redis: redis.url }
    for (let round = 0; round < rounds; round++)
      for (const store of round % 2 === 0 ? (['PostgreSQL', 'Redis'] as const) : (['Redis', 'PostgreSQL'] as const))
        took[store].push(await measureIn(file, count, { DATABASE_URL, REDIS_URL: urls[store] }))

    const of = (store: keyof typeof took, kind: keyof QueueFigures) => took[store].map(figures => figures[kind])
    const perRow = (store: keyof typeof took, kind: keyof QueueFigures) =>
      ratioOf(of(store, kind), of(store, 'plainTable'))
    return {
      gate: `each of ${count.toLocaleString('en-GB')} jobs and facts arrived, and none twice`,
      lines: [
        ...(['PostgreSQL', 'Redis'] as const).flatMap(store => [
          ...kinds.map(kind => ({
            what: `${store}: ${said[kind].what}`,
            of: spreadOf(of(store, kind)),
            unit: said[kind].unit,
          })),
          { what: `**${store}: jobs processed / rows taken**`, of: perRow(store, 'processed') },
          { what: `**${store}: facts relayed / rows taken**`, of: perRow(store, 'relayed') },
        ]),
        {
          what: 'jobs processed, PostgreSQL / Redis',
          of: ratioOf(of('PostgreSQL', 'processed'), of('Redis', 'processed')),
        },
      ],
    }
  } finally {
    await redis.stop()
    await cluster.release()
  }
}
