import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { askForReading } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { startApp } from '../support/app'
import { given as matching } from '../support/factories/matching'
import { anActor, given } from '../support/factories/network'
import { until } from '../support/until'
import { type Drill, sized } from './drill'

const closes = addDays(dayOf(clock.now()), 60)

/** A list whose every entry says which version of it this is. */
const listOf = (count: number, version: number): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, one) => ({
      ...{ '@type': 'JobPosting', title: `Job number ${one}`, description: `Version ${version}` },
      ...{ identifier: { name: 'Drill', value: String(one) }, hiringOrganization: { name: `Firm ${one % 500}` } },
      ...{ validThrough: closes, jobLocation: { address: { addressLocality: 'Saltburn' } } },
    })),
  )

/** A server that says when it has sent half of its list, where it stops once if it is told to, and when all of it. */
const serving = async () => {
  let body = ''
  let stopsHalfway = false
  let sent: 'nothing' | 'half' | 'all' = 'nothing'
  const answer = (response: ServerResponse) => {
    const half = Math.floor(body.length / 2)
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) })
    response.write(body.slice(0, half), () => {
      if (sent === 'nothing') sent = 'half'
      if (stopsHalfway) stopsHalfway = false
      else
        response.end(body.slice(half), () => {
          sent = 'all'
        })
    })
  }
  const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    serve: (next: string, stops: boolean) => {
      body = next
      stopsHalfway = stops
      sent = 'nothing'
    },
    hasSent: () => sent,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Milliseconds between the end of a list and the kill: while it is staged, compared and brought in. */
const moments = [0, 300, 700, 1_200, 1_800, 2_500]

/**
 * The worker as it is shipped is killed by SIGKILL while it reads a feed: in the middle of fetching it, and at moments
 * afterwards. At any time the list is wholly what it was or wholly what it is to be; the reading is taken up again by
 * itself, and nobody is told that the feed has failed.
 */
export const feedsKilled: Drill = async scale => {
  const hub = await given.hub()
  const coordinator = anActor(hub.id, 'coordinator')
  const server = await serving()
  const feed = await matching.feed(hub.id, { url: server.origin, trusted: true })
  const count = sized(20_000, scale)
  const figures = {
    ...{ readings: sized(8, scale), entries: count, 'killed in the middle': 0, 'killed too late': 0 },
    ...{ 'list in between': 0, 'told wrongly': 0, 'left over': 0, 'seconds until taken up, at most': 0 },
  }
  const versions = () =>
    transact(coordinator, async tx => {
      const rows = await tx.$queryRaw<{ version: string; count: number }[]>`
        select description as version, count(*)::int as count from opportunity
        where feed_id = ${feed.id}::uuid and state = 'live' group by description`
      const [one] = rows
      if (rows.length > 1 || (one && one.count !== count)) figures['list in between']++
      return one?.version ?? 'none'
    })
  process.env.FEEDS_LOOPBACK = '1'
  const app = await startApp()
  try {
    for (let n = 1; n <= figures.readings; n++) {
      const halfway = n % 3 === 1
      server.serve(listOf(count, n), halfway)
      await askForReading(coordinator, { feedId: feed.id })
      await until('the list is being sent', () => server.hasSent() === (halfway ? 'half' : 'all'), 120_000)
      if (!halfway) await sleep((moments[n % moments.length] ?? 0) * Math.min(1, scale))
      const pid = app.programs.worker.pid()
      if (pid) process.kill(pid, 'SIGKILL')
      const isNew = async () => (await versions()) === `Version ${n}`
      figures[(await isNew()) ? 'killed too late' : 'killed in the middle']++
      const from = performance.now()
      await until('the reading is taken up again', isNew, 180_000)
      const seconds = Math.round((performance.now() - from) / 1_000)
      figures['seconds until taken up, at most'] = Math.max(figures['seconds until taken up, at most'], seconds)
    }
    const unsettled = () =>
      transact(coordinator, tx => tx.opportunityReading.count({ where: { feedId: feed.id, state: 'reading' } }))
    await until('no reading is under way', async () => (await unsettled()) === 0, 120_000)
    const [left] = await transact(
      coordinator,
      tx => tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from staging.opportunity_row`,
    )
    const { failures } = await transact(coordinator, tx =>
      tx.opportunityFeed.findUniqueOrThrow({ where: { id: feed.id } }),
    )
    const told = await transact(coordinator, tx =>
      tx.fact.count({ where: { hubId: hub.id, type: 'feed-failed', subjectId: feed.id } }),
    )
    const refused = await transact(coordinator, tx =>
      tx.opportunityReading.count({ where: { feedId: feed.id, state: 'refused' } }),
    )
    figures['left over'] = left?.count ?? 0
    figures['told wrongly'] = failures + told + refused
    const isClean = figures['list in between'] + figures['told wrongly'] + figures['left over'] === 0
    return {
      name: 'feeds-killed',
      figures,
      target: 'the list is the old one or the new one, each reading is taken up again, and nobody is told of a failure',
      holds: isClean && figures['killed in the middle'] > 0,
    }
  } finally {
    await app.stop()
    server.stop()
    delete process.env.FEEDS_LOOPBACK
  }
}
