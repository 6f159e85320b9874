import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { JobRequest, Work } from '~/platform/queue'
import { bundle } from '../support/bundle'
import { until } from '../support/until'

/**
 * What the queue promises, on whichever store. The modules are loaded here, after the test file has said which store it
 * is, because the configuration is read once.
 */
export const queueContract = async (): Promise<void> => {
  const {
    closeQueues,
    enqueue,
    failedJob,
    failedJobs,
    keepTimetable,
    place,
    queueHealth,
    queueMetrics,
    retryFailed,
    work,
  } = await import('~/platform/queue')
  const { openQueue } = await import('~/platform/queue/backend')
  const { impatient, trialQueue } = await import('../support/trial-queue')

  const running: Work[] = []
  const aQueue = () => trialQueue(`trial-${randomUUID()}`)
  type Trial = ReturnType<typeof aQueue>
  type Handler = Parameters<typeof work<Trial['jobs']>>[2]['note']

  const ignore: Handler = async () => {}
  const started = async (queue: Trial, handlers: Partial<Record<keyof Trial['jobs'], Handler>>, concurrency = 5) => {
    const worker = work(
      queue,
      { concurrency, ...impatient },
      { note: ignore, stumble: ignore, linger: ignore, ...handlers },
    )
    await worker.start()
    running.push(worker)
    return worker
  }
  const put = (request: JobRequest, id = `outbox-${randomUUID()}-0`) => place([{ id, request }]).then(() => id)
  const countOf = async (queue: Trial) => {
    const [counts] = await queueMetrics([queue])
    if (!counts) throw new Error('no counts')
    return counts
  }
  const jobOf = async (queue: Trial, id: string) => (await openQueue(queue.name)).getJob(id)

  afterEach(async () => {
    for (const worker of running.splice(0)) await worker.stop(1_000)
  })
  afterAll(closeQueues)

  test('is ready', async () => {
    expect(await queueHealth()).toEqual({ ok: true })
  })

  test('runs what is placed, once for each id however often it is placed', async () => {
    const queue = aQueue()
    const seen: string[] = []
    await started(queue, { note: async ({ key }) => void seen.push(key) })
    const jobs = Array.from({ length: 50 }, (_, n) => ({
      id: `outbox-${queue.name}-${n}`,
      request: enqueue(queue, 'note', { key: `${n}` }),
    }))

    await place(jobs)
    await place(jobs)
    await until('all have run', () => seen.length >= 50)
    await place(jobs)
    await sleep(200)

    expect(seen.toSorted()).toEqual(jobs.map((_, n) => `${n}`).toSorted())
    expect(await countOf(queue)).toMatchObject({ completed: 50, waiting: 0, active: 0 })
  })

  test('describes nothing malformed', () => {
    const queue = aQueue()
    // @ts-expect-error the payload has no key
    expect(() => enqueue(queue, 'note', {})).toThrow()
  })

  test('tries again after growing waits, then runs through', async () => {
    const queue = aQueue()
    const tries: number[] = []
    await started(queue, {
      stumble: async () => {
        tries.push(Date.now())
        if (tries.length < 4) throw new Error('not yet')
      },
    })
    await put(enqueue(queue, 'stumble', { key: 'a' }))
    await until('four tries', () => tries.length === 4)

    const waits = tries.slice(1).map((at, n) => at - (tries[n] ?? at))
    expect(waits[0]).toBeGreaterThanOrEqual(75)
    expect(waits[1]).toBeGreaterThanOrEqual(155)
    expect(waits[2]).toBeGreaterThanOrEqual(315)
    await until('it is completed', async () => (await countOf(queue)).completed === 1)
  })

  test('gives up after the last try and keeps the job, without personal text', async () => {
    const queue = aQueue()
    await started(queue, {
      note: async () => {
        throw new Error('550 no mailbox for "Ana Pupil" at ana@school.example')
      },
    })
    const id = await put(enqueue(queue, 'note', { key: 'a' }))
    await until('it has failed', async () => (await countOf(queue)).failed === 1)

    const job = await jobOf(queue, id)
    expect(job?.attemptsMade).toBe(3)
    expect(JSON.stringify(job)).not.toMatch(/Ana|school\.example/)
  })

  test('lists what failed every try, and runs it again with all its tries when told to', async () => {
    const queue = aQueue()
    let mended = false
    const seen: string[] = []
    await started(queue, {
      note: async ({ key }) => {
        seen.push(key)
        if (!mended) throw new TypeError('still broken')
      },
    })
    const id = await put(enqueue(queue, 'note', { key: 'a' }))
    expect(await failedJobs([queue])).toEqual([])
    expect(await failedJob([queue], queue.name, id)).toBeNull()
    await until('it has failed', async () => (await countOf(queue)).failed === 1)

    const [found, ...more] = await failedJobs([queue])
    expect(more).toEqual([])
    expect(found).toMatchObject({ ...{ queue: queue.name, id, job: 'note', payload: { key: 'a' }, tries: 3 } })
    expect(found?.error).toContain('still broken')
    expect(Date.now() - Number(found?.failedAt)).toBeLessThan(60_000)
    expect(await failedJob([queue], queue.name, id)).toEqual(found)
    for (const [name, odd] of [
      [queue.name, 'nothing'],
      [queue.name, '\u0000'],
      ['no-such-queue', id],
    ] as const)
      expect(await failedJob([queue], name, odd)).toBeNull()

    // Still broken: three tries more.
    expect(await retryFailed(queue.name, id)).toBe(true)
    await until('it has failed again', async () => seen.length === 6 && (await countOf(queue)).failed === 1)
    mended = true
    const pressed = await Promise.all([retryFailed(queue.name, id), retryFailed(queue.name, id)])
    expect(pressed).toContain(true)
    await until('it is completed', async () => (await countOf(queue)).completed === 1)
    expect(seen).toHaveLength(7)
    expect(await retryFailed(queue.name, id)).toBe(false)
    expect(await retryFailed(queue.name, 'outbox-gone-0')).toBe(false)
    expect(await failedJobs([queue])).toEqual([])
  })

  test('fails a malformed or unknown job at once', async () => {
    const queue = aQueue()
    await started(queue, {})
    const request = enqueue(queue, 'note', { key: 'a' })
    const malformed = await put({ ...request, payload: { key: 7 } })
    const unknown = await put({ ...request, job: 'sing' })
    await until('both have failed', async () => (await countOf(queue)).failed === 2)

    expect((await jobOf(queue, malformed))?.attemptsMade).toBe(1)
    expect((await jobOf(queue, unknown))?.attemptsMade).toBe(1)
  })

  test('waits for a delayed job', async () => {
    const queue = aQueue()
    const seen: number[] = []
    await started(queue, { note: async () => void seen.push(Date.now()) })
    const due = new Date(Date.now() + 700)
    await put(enqueue(queue, 'note', { key: 'a' }, { delayUntil: due }))

    await until('it has run', () => seen.length === 1)
    expect(seen[0]).toBeGreaterThanOrEqual(due.getTime() - 20)
    expect(seen[0]).toBeLessThan(due.getTime() + 1_500)
  })

  test('lets one of a key wait, the newer in place of one that waits for its time', async () => {
    const queue = aQueue()
    const seen: string[] = []
    const dedupe = 'one'
    await put(enqueue(queue, 'note', { key: 'later' }, { dedupe, delayUntil: new Date(Date.now() + 60_000) }))
    await put(enqueue(queue, 'note', { key: 'now' }, { dedupe }))
    await put(enqueue(queue, 'note', { key: 'again' }, { dedupe }))
    await put(enqueue(queue, 'note', { key: 'other' }, { dedupe: 'two' }))

    await started(queue, { note: async ({ key }) => void seen.push(key) })
    await until('two have run', () => seen.length === 2)
    await sleep(200)
    expect(seen.toSorted()).toEqual(['now', 'other'])
  })

  test('lets the newer of a key follow the one that runs, and each later one run', async () => {
    const queue = aQueue()
    const seen: string[] = []
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await started(queue, {
      linger: async ({ key }) => {
        seen.push(key)
        if (key === 'first') await held
      },
    })
    const first = enqueue(queue, 'linger', { key: 'first' }, { dedupe: 'one' })
    const id = await put(first)
    await until('the first runs', () => seen.length === 1)
    await put(enqueue(queue, 'linger', { key: 'second' }, { dedupe: 'one' }))
    await put(enqueue(queue, 'linger', { key: 'third' }, { dedupe: 'one' }))
    await put(first, id)
    release()
    await until('the last follows', () => seen.includes('third'))
    expect(seen).toEqual(['first', 'third'])

    // Placed a second time after it is done, it must not hold the key against those to come.
    await until('both are completed', async () => (await countOf(queue)).completed === 2)
    await put(first, id)
    await put(enqueue(queue, 'linger', { key: 'fourth' }, { dedupe: 'one' }))
    await until('the fourth runs', () => seen.includes('fourth'))
    expect(seen).toEqual(['first', 'third', 'fourth'])
  })

  test('frees the key of a job that failed for good', async () => {
    const queue = aQueue()
    const seen: string[] = []
    await started(queue, {
      note: async ({ key }) => {
        seen.push(key)
        if (key === 'bad') throw new Error('no')
      },
    })
    await put(enqueue(queue, 'note', { key: 'bad' }, { dedupe: 'one' }))
    await until('it has failed', async () => (await countOf(queue)).failed === 1)
    await put(enqueue(queue, 'note', { key: 'good' }, { dedupe: 'one' }))
    await until('the next runs', () => seen.includes('good'))
  })

  test('keeps progress with the job', async () => {
    const queue = aQueue()
    await started(queue, { note: async (_, { progress }) => progress(3, 10) })
    const id = await put(enqueue(queue, 'note', { key: 'a' }))
    await until('it has run', async () => (await countOf(queue)).completed === 1)
    expect((await jobOf(queue, id))?.progress).toEqual({ done: 3, total: 10 })
  })

  test('keeps the timetable: runs on time, survives a second reading, drops what is removed', async () => {
    const queue = aQueue()
    const seen: string[] = []
    const entry = (name: string, key: string) => ({ name, everySeconds: 1, job: enqueue(queue, 'note', { key }) })
    const both = [entry('tick', 'tick'), entry('tock', 'tock')]

    await Promise.all([keepTimetable([queue], both), keepTimetable([queue], both), keepTimetable([queue], both)])
    await started(queue, { note: async ({ key }) => void seen.push(key) })
    await until('each has run twice', () => ['tick', 'tock'].every(key => seen.filter(one => one === key).length >= 2))

    await keepTimetable([queue], [entry('tick', 'tack')])
    const schedulers = await (await openQueue(queue.name)).getJobSchedulers()
    expect(schedulers.map(({ key }) => key)).toEqual(['tick'])
    await until('the changed one runs', () => seen.includes('tack'))
    const tocks = seen.filter(one => one === 'tock').length
    await sleep(1_300)
    expect(seen.filter(one => one === 'tock').length).toBe(tocks)
  })

  test('a run that fell due while no worker was there is kept', async () => {
    const queue = aQueue()
    const timetable = [{ name: 'often', cron: '* * * * * *', job: enqueue(queue, 'note', { key: 'due' }) }]
    await keepTimetable([queue], timetable)
    const bull = await openQueue(queue.name)
    const due = (await bull.getJobScheduler('often'))?.next ?? 0
    await sleep(due - Date.now() + 1_100)
    await keepTimetable([queue], timetable)

    expect((await bull.getJobScheduler('often'))?.next).toBe(due)
    const seen: string[] = []
    await started(queue, { note: async ({ key }) => void seen.push(key) })
    await until('the due run is made', () => seen.length >= 1)
  })

  test('a timetable whose runs were lost comes back', async () => {
    const queue = aQueue()
    const timetable = [{ name: 'hourly', everySeconds: 3_600, job: enqueue(queue, 'note', { key: 'a' }) }]
    await keepTimetable([queue], timetable)
    const bull = await openQueue(queue.name)
    const next = (await bull.getJobScheduler('hourly'))?.next
    await (await bull.getJob(`repeat:hourly:${next}`))?.promote().catch(() => {})
    await started(queue, {})
    await until('the first run is made', async () => (await countOf(queue)).completed === 1)
    const later = (await bull.getJobScheduler('hourly'))?.next
    await bull.removeJobScheduler('hourly')
    expect(await bull.getJob(`repeat:hourly:${later}`)).toBeUndefined()

    await keepTimetable([queue], timetable)
    expect(await bull.getJobScheduler('hourly')).toMatchObject({ name: 'note' })
  })

  test('a London cron line falls due in London, however many processes write it at once', async () => {
    const queue = aQueue()
    const nightly = { name: 'nightly', cron: '30 3 * * *', job: enqueue(queue, 'note', { key: 'n' }) }
    await Promise.all(Array.from({ length: 8 }, () => keepTimetable([queue], [nightly])))
    const next = (await (await openQueue(queue.name)).getJobScheduler('nightly'))?.next ?? 0
    const shown = new Date(next).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })
    expect(shown).toBe('03:30:00')
    expect(next).toBeGreaterThan(Date.now())
  })

  test('a worker killed in mid-job loses nothing', async () => {
    const queue = aQueue()
    const file = await bundle('tests/support/trial-worker.ts')
    const child = fork(file, [queue.name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const taken: unknown[] = []
    child.on('message', message => taken.push(message))
    const keys = Array.from({ length: 12 }, (_, n) => `${n}`)
    await place(keys.map(key => ({ id: `outbox-${queue.name}-${key}`, request: enqueue(queue, 'note', { key }) })))
    await until('the child holds three jobs', () => taken.length === 3)
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended

    const seen: string[] = []
    await started(queue, { note: async ({ key }) => void seen.push(key) })
    await until('all have run', () => seen.length === keys.length, 15_000)
    expect(seen.toSorted()).toEqual(keys.toSorted())
    expect(taken.every(key => seen.includes(String(key)))).toBe(true)
    await until('none is left', async () => (await countOf(queue)).completed === keys.length)
  }, 30_000)

  test('stopping waits for the job in hand and takes no further one', async () => {
    const queue = aQueue()
    const seen: string[] = []
    const worker = await started(
      queue,
      {
        linger: async ({ key }) => {
          seen.push(`${key} begun`)
          await sleep(400)
          seen.push(`${key} done`)
        },
      },
      1,
    )
    await put(enqueue(queue, 'linger', { key: 'a' }))
    await until('the first has begun', () => seen.length === 1)
    await put(enqueue(queue, 'linger', { key: 'b' }))
    await worker.stop()

    expect(seen).toEqual(['a begun', 'a done'])
    expect(await countOf(queue)).toMatchObject({ completed: 1, waiting: 1, active: 0 })
  })

  test('stopping does not wait for ever', async () => {
    const queue = aQueue()
    const seen: string[] = []
    const worker = await started(queue, { linger: () => new Promise(() => seen.push('stuck')) })
    await put(enqueue(queue, 'linger', { key: 'a' }))
    await until('it has begun', () => seen.length === 1)
    const from = Date.now()
    await worker.stop(200)
    expect(Date.now() - from).toBeLessThan(5_000)
  })
}
