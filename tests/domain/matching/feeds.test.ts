import { randomUUID } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import {
  askForReading,
  endFeed,
  feedFor,
  feedLetter,
  feedsDue,
  nothingAsked,
  openBrought,
  pauseFeed,
  readFeed,
  resumeFeed,
  saveFeed,
  searchOpportunities,
  trustFeed,
  withdrawOpportunity,
} from '~/domain/matching'
import { FeedForm } from '~/domain/matching/forms'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'
import { factTypesOf } from '../../support/facts'

/** What the server on this machine answers, by path. */
const answers = new Map<string, (answer: ServerResponse, known: string | undefined) => void>()
const server = createServer((request, answer) => {
  const say = answers.get(request.url ?? '')
  if (say) say(answer, request.headers['if-none-match'])
  else answer.writeHead(404).end()
})
let origin = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const closes = addDays(dayOf(clock.now()), 40)
const job = (value: string, more: object = {}) => ({
  ...{ '@type': 'JobPosting', title: `Job ${value}`, identifier: { name: 'Anchor', value } },
  ...{ hiringOrganization: { name: 'The Anchor' }, validThrough: closes },
  ...{ jobLocation: { address: { addressLocality: 'Saltburn' } }, ...more },
})
const jobs = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, one) => job(String(from + one)))

const setUp = async (as: object = {}) => {
  const hub = await given.hub()
  const path = `/${randomUUID()}`
  const feed = await matching.feed(hub.id, { url: `${origin}${path}`, ...as })
  const worker = system('sources', hub.id)
  return {
    ...{ hub, feed, path, worker, coordinator: anActor(hub.id, 'coordinator') },
    serve: (body: unknown, etag = '') =>
      answers.set(path, (answer, known) => {
        if (etag && known === etag) answer.writeHead(304).end()
        else answer.writeHead(200, etag ? { etag } : {}).end(typeof body === 'string' ? body : JSON.stringify(body))
      }),
    read: (pressed = false) =>
      readFeed(
        worker,
        { feedId: feed.id, pressed },
        { loopback: true, limits: { bytes: 1e7, ms: 1_500, redirects: 2 } },
      ),
    standing: () =>
      transact(worker, tx =>
        tx.opportunity.findMany({
          where: { hubId: hub.id, state: { in: ['checked', 'live', 'filled'] } },
          orderBy: { ref: 'asc' },
          select: { title: true, state: true, version: true, feedId: true },
        }),
      ),
  }
}

describe('a feed', () => {
  test('is followed: new ones wait for the hub, changed ones wait again, dropped ones go', async () => {
    const { feed, hub, serve, read, standing, coordinator } = await setUp()
    serve(jobs(1, 3))
    expect(await read()).toBe('read')
    expect((await standing()).map(({ title, state }) => [title, state])).toEqual([
      ['Job 1', 'checked'],
      ['Job 2', 'checked'],
      ['Job 3', 'checked'],
    ])
    expect(await openBrought(coordinator, { feedId: feed.id })).toMatchObject({ ok: true })
    expect(
      (await searchOpportunities(null, { ...nothingAsked, words: 'job 2' })).rows.map(({ title }) => title),
    ).toContain('Job 2')

    serve([job('1'), job('2', { description: 'Other words' }), job('4')])
    expect(await read()).toBe('read')
    expect((await standing()).map(({ title, state, version }) => [title, state, version])).toEqual([
      ['Job 1', 'live', 2],
      ['Job 2', 'checked', 3],
      ['Job 4', 'checked', 1],
    ])
    expect(await feedFor(coordinator, feed.id)).toMatchObject({
      ...{ lastOutcome: 'read', failures: 0, waiting: 2, standing: 3 },
      readings: [{ added: 1, changed: 1, unchanged: 1, withdrawn: 1 }, { added: 3 }],
    })
    expect(await factTypesOf(hub.id, feed.id)).toEqual(['feed-read', 'brought-opened', 'feed-read'])
  })

  test('that the hub trusts is open at once', async () => {
    const { feed, serve, read, standing, coordinator } = await setUp()
    await trustFeed(coordinator, { feedId: feed.id, trusted: true })
    serve({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, ...jobs(1, 1)] })
    expect(await read()).toBe('read')
    expect(await standing()).toMatchObject([{ state: 'live' }])
  })

  test('that is not new is not read again, nor is anything touched', async () => {
    const { feed, serve, read, standing, coordinator } = await setUp()
    serve(jobs(1, 2), '"one"')
    expect(await read()).toBe('read')
    const before = await standing()
    expect(await read()).toBe('same')
    expect(await standing()).toEqual(before)
    expect((await feedFor(coordinator, feed.id))?.readings).toHaveLength(1)
    await askForReading(coordinator, { feedId: feed.id })
    expect(await read(true)).toBe('read')
    expect(await standing()).toEqual(before)
  })

  test('in a web page is read as well', async () => {
    const { serve, read, standing } = await setUp()
    serve(`<!doctype html><p>Jobs</p><script type="application/ld+json">${JSON.stringify(job('1'))}</script>`)
    expect(await read()).toBe('read')
    expect(await standing()).toMatchObject([{ title: 'Job 1' }])
  })

  test('that shrinks by more than half is refused until its owner presses', async () => {
    const { serve, read, standing } = await setUp()
    serve(jobs(1, 20))
    await read()
    serve(jobs(1, 9))
    expect(await read()).toBe('shrunk')
    expect(await standing()).toHaveLength(20)
    expect(await read(true)).toBe('read')
    expect(await standing()).toHaveLength(9)
  })

  test('with some rows that are wrong keeps what stands of them, and says which', async () => {
    const { feed, serve, read, standing, coordinator } = await setUp()
    serve(jobs(1, 4))
    await read()
    serve([...jobs(1, 3), job('4', { validThrough: 'soon' }), job('5', { title: '' })])
    expect(await read()).toBe('read')
    expect(await standing()).toHaveLength(4)
    expect((await feedFor(coordinator, feed.id))?.readings[0]).toMatchObject({ unchanged: 3, leftOut: 2, withdrawn: 0 })
  })

  test('merges what another feed has, and takes it over when that one drops it', async () => {
    const first = await setUp()
    const path = `/${randomUUID()}`
    const second = await matching.feed(first.hub.id, { url: `${origin}${path}` })
    const readSecond = () => readFeed(first.worker, { feedId: second.id }, { loopback: true })
    answers.set(path, (answer, known) => {
      if (known === '"1"') answer.writeHead(304).end()
      else answer.writeHead(200, { etag: '"1"' }).end(JSON.stringify(jobs(2, 3)))
    })
    first.serve(jobs(1, 2))
    await first.read()
    expect(await readSecond()).toBe('read')
    expect(await first.standing()).toHaveLength(3)
    expect((await feedFor(first.coordinator, second.id))?.readings[0]).toMatchObject({ added: 1, merged: 1 })
    first.serve(jobs(1, 1))
    await first.read()
    expect(await readSecond()).toBe('read')
    expect((await first.standing()).map(({ title, feedId }) => [title, feedId === second.id])).toEqual([
      ['Job 1', false],
      ['Job 2', true],
      ['Job 3', true],
    ])
  })

  test('that fails is asked less and less often, says why, and its owner gets one letter', async () => {
    const hub = await given.hub()
    const provider = await given.provider(hub.id)
    const owner = await given.person(hub.id, { roles: [{ role: 'provider-admin', at: provider.id }] })
    const path = `/${randomUUID()}`
    const feed = await matching.feed(hub.id, { url: `${origin}${path}`, providerId: provider.id })
    const worker = system('sources', hub.id)
    const told: unknown[] = []
    for (const body of ['<html>', '[{"a":', '[]']) {
      answers.set(path, answer => answer.end(body))
      await readFeed(worker, { feedId: feed.id }, { loopback: true })
      const [fact] = await transact(worker, tx =>
        tx.fact.findMany({ where: { subjectId: feed.id }, orderBy: { id: 'desc' }, take: 1 }),
      )
      told.push(fact?.payload)
    }
    expect(told).toMatchObject([{ tell: true }, { tell: false }, { tell: false }])
    const page = await feedFor(anActor(hub.id, { role: 'provider-admin', at: provider.id }), feed.id)
    expect(page).toMatchObject({ failures: 3, lastOutcome: 'empty' })
    expect(page?.readings.map(({ problem }) => problem)).toEqual(['empty', 'cut-short', 'empty'])
    expect((page?.nextReadAt.getTime() ?? 0) - (page?.lastReadAt?.getTime() ?? 0)).toBe(48 * 3_600_000)
    expect(await feedLetter(worker, feed.id)).toMatchObject({ problem: 'empty', people: [{ id: owner.id }] })
    answers.set(path, answer => answer.end(JSON.stringify(jobs(1, 1))))
    expect(await readFeed(worker, { feedId: feed.id }, { loopback: true })).toBe('read')
    expect(await feedLetter(worker, feed.id)).toBeNull()
  })

  test('is paused, resumed and ended by its owner; ended, what it brought is taken back', async () => {
    const { feed, hub, serve, read, standing, coordinator } = await setUp()
    serve(jobs(1, 2))
    expect((await feedsDue()).map(({ feedId }) => feedId)).toContain(feed.id)
    await read()
    expect((await feedsDue()).map(({ feedId }) => feedId)).not.toContain(feed.id)
    expect(await pauseFeed(anActor(hub.id, 'teacher'), { feedId: feed.id })).toMatchObject({ why: 'not-allowed' })
    expect(await pauseFeed(coordinator, { feedId: feed.id })).toMatchObject({ ok: true })
    expect(await read()).toBe('not-active')
    expect(await askForReading(coordinator, { feedId: feed.id })).toMatchObject({ why: 'wrong-state' })
    expect(await resumeFeed(coordinator, { feedId: feed.id })).toMatchObject({ ok: true })
    expect(await endFeed(coordinator, { feedId: feed.id })).toMatchObject({ ok: true })
    expect(await standing()).toEqual([])
    expect(await resumeFeed(coordinator, { feedId: feed.id })).toMatchObject({ why: 'wrong-state' })
  })

  test('does not bring again what a person took back, and says so', async () => {
    const { feed, serve, read, standing, coordinator } = await setUp({ trusted: true })
    serve(jobs(1, 2))
    await read()
    const [harmful] = await transact(coordinator, tx =>
      tx.opportunity.findMany({ where: { feedId: feed.id }, take: 1 }),
    )
    expect(await withdrawOpportunity(coordinator, { opportunityId: harmful?.id ?? '' })).toMatchObject({ ok: true })
    serve([job('1', { description: 'Said anew' }), job('2', { description: 'Said anew' })])
    expect(await read()).toBe('read')
    expect(await standing()).toHaveLength(1)
    expect((await feedFor(coordinator, feed.id))?.readings[0]).toMatchObject({ keptOut: 1, changed: 1, added: 0 })
  })

  test('shows no words that nobody of the hub has read, though its places are full', async () => {
    const { feed, serve, read, standing, coordinator } = await setUp()
    const full = (more: object) => [job('1', { totalJobOpenings: 1, ...more })]
    serve(full({}))
    await read()
    await openBrought(coordinator, { feedId: feed.id })
    await transact(coordinator, tx =>
      tx.opportunity.updateMany({ where: { feedId: feed.id }, data: { state: 'filled', placesLeft: 0 } }),
    )
    serve(full({ description: 'Nobody has read this' }))
    await read()
    expect(await standing()).toMatchObject([{ state: 'checked' }])
    await openBrought(coordinator, { feedId: feed.id })
    expect(await standing()).toMatchObject([{ state: 'filled' }])
  })

  test('leaves what another names too to that one when it is ended, though that one is not new', async () => {
    const first = await setUp()
    const path = `/${randomUUID()}`
    const second = await matching.feed(first.hub.id, { url: `${origin}${path}` })
    const readSecond = () => readFeed(first.worker, { feedId: second.id }, { loopback: true })
    answers.set(path, (answer, known) => {
      if (known === '"1"') answer.writeHead(304).end()
      else answer.writeHead(200, { etag: '"1"' }).end(JSON.stringify(jobs(1, 1)))
    })
    first.serve(jobs(1, 1))
    await first.read()
    await readSecond()
    expect(await readSecond()).toBe('same')
    await endFeed(first.coordinator, { feedId: first.feed.id })
    expect(await first.standing()).toEqual([])
    expect(await readSecond()).toBe('read')
    expect(await first.standing()).toMatchObject([{ title: 'Job 1', feedId: second.id }])
  })

  test('under a new version with the same in it changes nothing, and sets nothing going', async () => {
    const { feed, serve, read, standing, worker } = await setUp()
    const news = async () => {
      const facts = await transact(worker, tx =>
        tx.fact.findMany({ where: { subjectId: feed.id }, orderBy: { id: 'asc' } }),
      )
      return facts.map(({ payload }) => (payload as { news?: boolean }).news)
    }
    serve(jobs(1, 2), '"one"')
    await read()
    const before = await standing()
    serve(jobs(1, 2), '"two"')
    expect(await read()).toBe('read')
    expect(await standing()).toEqual(before)
    expect(await news()).toEqual([true, false])
    expect(await read()).toBe('same')
  })

  test('that is “not modified” though nothing was ever read of it has failed', async () => {
    const { feed, path, read, coordinator } = await setUp()
    answers.set(path, answer => answer.writeHead(304).end())
    expect(await read()).toBe('status')
    expect(await feedFor(coordinator, feed.id)).toMatchObject({ failures: 1, lastReadAt: expect.any(Date) })
  })

  test('is left alone for as long as its server asks, and the list stays', async () => {
    const { feed, path, serve, read, standing, coordinator } = await setUp()
    serve(jobs(1, 2))
    await read()
    answers.set(path, answer => answer.writeHead(503, { 'retry-after': String(3 * 86_400) }).end())
    expect(await read()).toBe('busy')
    expect(await standing()).toHaveLength(2)
    const page = await feedFor(coordinator, feed.id)
    expect((page?.nextReadAt.getTime() ?? 0) - (page?.lastReadAt?.getTime() ?? 0)).toBe(72 * 3_600_000)
  })

  test('whose list goes wrong after the way there did tells its owner all the same, once', async () => {
    const { feed, path, worker, read } = await setUp()
    const told: unknown[] = []
    for (const body of [null, null, '[{"a":', null, '[]']) {
      answers.set(path, answer => (body === null ? answer.writeHead(404).end() : answer.end(body)))
      await read()
      const [fact] = await transact(worker, tx =>
        tx.fact.findMany({ where: { subjectId: feed.id }, orderBy: { id: 'desc' }, take: 1 }),
      )
      told.push((fact?.payload as { tell?: boolean } | undefined)?.tell)
    }
    expect(told).toEqual([false, false, true, false, false])
  })

  test('in UTF-8 with a mark of its order at the beginning is read', async () => {
    const { serve, read, standing } = await setUp()
    serve(`\ufeff${JSON.stringify(jobs(1, 1))}`)
    expect(await read()).toBe('read')
    expect(await standing()).toHaveLength(1)
  })

  test('taken up by the clock twice is read once', async () => {
    const { feed, worker, serve, read } = await setUp()
    serve(jobs(1, 1))
    const byTheClock = () => readFeed(worker, { feedId: feed.id, due: true }, { loopback: true })
    expect([await byTheClock(), await byTheClock()]).toEqual(['read', 'not-due'])
    expect(await read()).toBe('read')
  })

  test('cut short in the middle of a reading is begun anew', async () => {
    const { feed, hub, serve, read, standing } = await setUp()
    const left = await matching.reading(hub.id, { feedId: feed.id, state: 'reading' })
    await transact(
      anActor(hub.id, 'coordinator'),
      tx => tx.$executeRaw`insert into staging.opportunity_row values (${left.id}::uuid, 1, 'x', 'x', '{}')`,
    )
    serve(jobs(1, 2))
    expect(await read()).toBe('read')
    expect(await standing()).toHaveLength(2)
    const [row] = await transact(
      anActor(hub.id, 'coordinator'),
      tx =>
        tx.$queryRaw<
          { count: number }[]
        >`select count(*)::int as count from staging.opportunity_row where reading_id = ${left.id}::uuid`,
    )
    expect(row?.count).toBe(0)
  })
})

test('who may name a feed, and where it may be', async () => {
  const hub = await given.hub()
  const provider = await given.provider(hub.id)
  const owner = { ...anActor(hub.id, { role: 'provider-admin', at: provider.id }), personId: randomUUID() }
  const typed = {
    ...{ name: 'Our jobs', url: 'https://college.example/jobs.json', format: 'job-postings', everyHours: '6' },
    ...{ sector: 'making', major: '5' },
  }
  const saved = await saveFeed(owner, FeedForm.parse(typed))
  if (!saved.ok) throw new Error(saved.why)
  expect(saved.value).toMatchObject({ providerId: provider.id, state: 'active', trusted: false })
  const stranger = anActor(hub.id, { role: 'provider-admin', at: randomUUID() })
  const again = FeedForm.parse({ ...typed, feedId: saved.value.id })
  expect(await saveFeed(stranger, again)).toMatchObject({ why: 'not-allowed' })
  expect(await saveFeed(anActor(hub.id, 'teacher'), FeedForm.parse(typed))).toMatchObject({ why: 'not-allowed' })
  expect(await trustFeed(owner, { feedId: saved.value.id, trusted: true })).toMatchObject({ why: 'not-allowed' })
  expect(await saveFeed(owner, { ...again, version: 9 })).toMatchObject({ why: 'stale-version' })
  for (const url of [
    'http://a.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://a.example:8443/',
    'https://2130706433/',
    'https://localhost/',
  ])
    expect(FeedForm.safeParse({ ...typed, url }).success, url).toBe(false)
})
