import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { config } from '~/platform/config'
import { enqueue, place, work } from '~/platform/queue'
import { impatient, trialQueue } from '../support/trial-queue'
import { until } from '../support/until'
import { queueContract } from './queue.contract'

const asOwner = async (sql: string, options = ''): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: config.databaseUrl, options })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

describe('the queue on PostgreSQL', async () => {
  await queueContract()

  test('goes on when every connection is cut', async () => {
    const queue = trialQueue(`trial-${randomUUID()}`)
    const seen: string[] = []
    const ignore = async () => {}
    const note = async ({ key }: { key: string }) => void seen.push(key)
    const worker = work(queue, { concurrency: 2, ...impatient }, { note, stumble: ignore, linger: ignore })
    await worker.start()
    await place([{ id: 'outbox-a-0', request: enqueue(queue, 'note', { key: 'before' }) }])
    await until('the first has run', () => seen.length === 1)

    await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`)
    const again = () => place([{ id: 'outbox-b-0', request: enqueue(queue, 'note', { key: 'after' }) }])
    await until('a job can be placed again', () =>
      again()
        .then(() => true)
        .catch(() => false),
    )
    await until('it has run', () => seen.includes('after'))
    await worker.stop()
  })

  test('its role sees the queue and nothing of the people', async () => {
    const asQueue = '-c role=traverse_queue'
    await expect(asOwner('select * from public.person', asQueue)).rejects.toThrow(/permission denied/)
    await expect(asOwner('select * from public.fact', asQueue)).rejects.toThrow(/permission denied/)
    await expect(asOwner('select * from bullmq.job', '-c role=traverse_app')).rejects.toThrow(/permission denied/)
  })
})
