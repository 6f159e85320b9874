import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { config } from '~/platform/config'
import { transact } from '~/platform/db'
import { enqueue, place, work } from '~/platform/queue'
import { startRelay } from '~/platform/relay'
import { noteEach, recordFacts } from '../tests/support/trial-facts'
import { trialQueue } from '../tests/support/trial-queue'
import { until } from '../tests/support/until'

/** What one store does: jobs and facts a second, and the middle wait in milliseconds until a handler has it. */
export type QueueFigures = {
  placed: number
  processed: number
  pickup: number
  relayed: number
  factToHandler: number
  /** Rows a second taken one by one from a plain table with `skip locked`, ten connections: what the database gives. */
  plainTable: number
}

const perSecond = async (count: number, run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await run()
  return count / ((performance.now() - from) / 1_000)
}

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const plainTable = async (count: number): Promise<number> => {
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 10 })
  await pool.query('drop table if exists plain_bench')
  await pool.query('create table plain_bench (id int primary key)')
  await pool.query('insert into plain_bench select generate_series(1, $1)', [count])
  const take = `delete from plain_bench
    where id = (select id from plain_bench order by id for update skip locked limit 1) returning id`
  const drain = async () => {
    while ((await pool.query(take)).rowCount === 1);
  }
  const speed = await perSecond(count, () => Promise.all(Array.from({ length: 10 }, drain)))
  await pool.query('drop table plain_bench')
  await pool.end()
  return speed
}

const measure = async (count: number): Promise<QueueFigures> => {
  const queue = trialQueue(`bench-${randomUUID()}`)
  const waits: number[] = []
  const sent = new Map<string, number>()
  let done = 0
  const note = async ({ key }: { key: string }) => {
    const at = sent.get(key)
    if (at !== undefined) waits.push(performance.now() - at)
    done++
  }
  const worker = work(queue, { concurrency: 20 }, { note, stumble: note, linger: note })

  const jobs = Array.from({ length: count }, (_, n) => ({
    id: `outbox-${queue.name}-${n}`,
    request: enqueue(queue, 'note', { key: `${n}` }),
  }))
  const placed = await perSecond(count, async () => {
    for (let from = 0; from < count; from += 200) await place(jobs.slice(from, from + 200))
  })
  const processed = await perSecond(count, async () => {
    await worker.start()
    await until('all are processed', () => done >= count, 300_000)
  })
  if (done > count) throw new Error(`${done - count} jobs were processed twice.`)

  const oneByOne = async (times: number, send: (key: string) => Promise<void>): Promise<number> => {
    waits.length = 0
    for (let n = 0; n < times; n++) {
      const before = done
      await send(randomUUID())
      await until('it is handled', () => done > before)
    }
    return middle(waits)
  }
  const pickup = await oneByOne(100, async key => {
    sent.set(key, performance.now())
    await place([{ id: `outbox-${key}-0`, request: enqueue(queue, 'note', { key }) }])
  })

  const hubId = randomUUID()
  await transact({ system: 'set-up' }, tx =>
    tx.hub.create({
      data: { id: hubId, slug: hubId, name: 'Bench', region: 'Bench', replyTo: 'bench@traverse.example' },
    }),
  )
  for (let n = 0; n < count; n += 500) await recordFacts(hubId, 'trial', Math.min(500, count - n))
  const relay = await startRelay(noteEach(`${queue.name}-relay`))
  const relayed = await perSecond(count, () =>
    until(
      'all are relayed',
      async () =>
        (await transact({ system: 'relay' }, tx => tx.fact.count({ where: { hubId, state: 'waiting' } }))) === 0,
      300_000,
    ),
  )
  await relay.stop()

  const live = await startRelay(fact => {
    sent.set(fact.subjectId, Number(fact.sentAt))
    return noteEach(queue.name)(fact)
  })
  const factToHandler = await oneByOne(100, async () => {
    await recordFacts(hubId, 'trial', 1, { sentAt: performance.now() })
  })
  await live.stop()
  await worker.stop()
  return { placed, processed, pickup, relayed, factToHandler, plainTable: await plainTable(2_000) }
}

process.send?.(await measure(Number(process.argv[2] ?? 5_000)))
process.exit(0)
