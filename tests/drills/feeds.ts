import { createServer, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { system } from '~/domain/kernel/actor'
import { addDays, dayOf } from '~/domain/kernel/working-days'
import { feedFor, openBrought, readFeed } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../support/factories/matching'
import { anActor, given } from '../support/factories/network'
import { type Drill, sized } from './drill'

const closes = addDays(dayOf(clock.now()), 60)
const words = 'You learn on the job, beside people who have done it for years. '.repeat(6)

const job = (one: number, more: object = {}) => ({
  ...{ '@type': 'JobPosting', title: `Job number ${one}`, description: `<p>${words}</p>`, validThrough: closes },
  ...{ identifier: { name: 'Drill', value: String(one) }, hiringOrganization: { name: `Firm ${one % 500}` } },
  ...{ jobLocation: { geo: { latitude: 54 + (one % 100) / 100, longitude: -1 - (one % 90) / 100 } }, ...more },
  url: `https://jobs.example/${one}`,
})
const jobs = (count: number, more: object = {}) => Array.from({ length: count }, (_, one) => job(one, more))
const good = 200
const whole = JSON.stringify(jobs(good))

type Answer = (answer: ServerResponse) => void
const says =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  answer =>
    answer.writeHead(200, headers).end(body)
const leadsTo =
  (location: string): Answer =>
  answer =>
    answer.writeHead(302, { location }).end()

const bomb = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]><a>&j;</a>`

/** Everything a feed may answer that must not touch the list, and why it is refused. */
const bad: readonly (readonly [how: string, why: string, answer: Answer])[] = [
  ['cut off in the middle of an entry', 'cut-short', says(whole.slice(0, whole.length / 2))],
  ['cut off between entries', 'cut-short', says(whole.slice(0, -1))],
  [
    'cut off by the connection',
    'broken-off',
    answer => {
      answer.writeHead(200, { 'content-length': String(whole.length) })
      answer.write(whole.slice(0, 5_000), () => answer.destroy())
    },
  ],
  ['empty', 'empty', says('')],
  ['an empty list', 'empty', says('[]')],
  ['a quarter of what was there', 'shrunk', says(JSON.stringify(jobs(good / 4)))],
  ['twice over in one file', 'not-json', says(whole + whole)],
  ['one reference for two things', 'same-ref', says(JSON.stringify([...jobs(good), job(1, { title: 'Another' })]))],
  ['mostly wrong', 'mostly-bad', says(JSON.stringify(jobs(good, { validThrough: 'soon' })))],
  ['in windows-1252', 'encoding', says(Buffer.from(whole.replaceAll('Firm', 'Café'), 'latin1'))],
  ['in UTF-16', 'encoding', says(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, 'utf16le')]))],
  ['bytes of no text', 'not-text', says(Buffer.alloc(5_000))],
  ['a spreadsheet', 'workbook', says(Buffer.from([0x50, 0x4b, 3, 4, ...Array(100).fill(7)]))],
  ['a page that says sorry', 'empty', says('<html><p>We are sorry.</p></html>')],
  ['numbers', 'not-items', says('[1,2,3]')],
  ['XML', 'xml', says(`<?xml version="1.0"?><jobs>${'<job/>'.repeat(100)}</jobs>`)],
  ['a billion laughs', 'xml', says(bomb)],
  ['a billion laughs behind a declaration', 'xml', says(`<?xml version="1.0"?>${bomb}`)],
  ['with __proto__', 'odd-keys', says(whole.replace('{"@type"', '{"__proto__":{"title":"x"},"@type"'))],
  ['with __proto__ written otherwise', 'odd-keys', says(whole.replace('{"@type"', '{"\\u005f_proto__":{},"@type"'))],
  [
    'with constructor.prototype',
    'odd-keys',
    says(whole.replace('{"@type"', '{"constructor":{"prototype":{}},"@type"')),
  ],
  ['with a script', 'script', says(JSON.stringify([...jobs(good), job(999, { description: '<script>x()</script>' })]))],
  [
    'with a handler',
    'script',
    says(JSON.stringify([...jobs(good), job(999, { description: '<img src=x onerror=x()>' })])),
  ],
  ['a million brackets', 'not-items', says('['.repeat(1_000_000))],
  ['a million objects', 'too-deep', says(`[${'{"a":'.repeat(1_000_000)}`)],
  ['one entry of 300 kB', 'too-long', says(JSON.stringify([job(1, { note: 'x'.repeat(300_000) })]))],
  ['50,001 entries', 'too-many', says(`[${Array(50_001).fill('{}').join(',')}]`)],
  [
    'without an end',
    'too-big',
    answer => {
      answer.writeHead(200)
      Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc(1_000_000, 'x')
        })(),
      )
        .on('error', () => answer.destroy())
        .pipe(answer)
    },
  ],
  ['said to be too big', 'too-big', says('x', { 'content-length': '999999999999' })],
  ['squeezed', 'squeezed', says(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })],
  [
    'a slow drip',
    'slow',
    answer => {
      const drip = setInterval(() => answer.write('['), 50)
      answer.on('close', () => clearInterval(drip))
    },
  ],
  ['silence', 'slow', () => {}],
  ['led to this machine', 'refused-address', leadsTo('https://127.0.0.1/list.json')],
  ['led to this machine by name', 'refused-address', leadsTo('https://localhost/list.json')],
  ['led to this machine in IPv6', 'refused-address', leadsTo('https://[::ffff:127.0.0.1]/')],
  ['led to the network behind', 'refused-address', leadsTo('https://10.0.0.1/')],
  ['led to a cloud’s own data', 'refused-address', leadsTo('https://169.254.169.254/latest/meta-data')],
  ['led away from https', 'not-https', leadsTo('http://jobs.example/')],
  ['led to a file', 'not-https', leadsTo('file:///etc/passwd')],
  ['led in circles', 'redirects', leadsTo('/')],
  ['not there', 'status', answer => answer.writeHead(404).end(whole)],
  ['out of order', 'status', answer => answer.writeHead(500).end(whole)],
]

const serving = async () => {
  let say: Answer = says('')
  const server = createServer((_request, answer) => say(answer)).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    answer: (next: Answer) => {
      say = next
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The most memory this process held while something went on, in MB beyond what it held before. */
const heldDuring = async <T>(work: () => Promise<T>): Promise<{ value: T; megabytes: number }> => {
  global.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  try {
    return { value: await work(), megabytes: Math.round((most - before) / 1e6) }
  } finally {
    clearInterval(watch)
  }
}

/** A list of so many entries, sent as it is made. */
const streamed =
  (count: number): Answer =>
  answer => {
    answer.writeHead(200)
    const pieces = function* () {
      for (let one = 0; one < count; one += 100)
        yield `${one ? ',' : '['}${Array.from({ length: Math.min(100, count - one) }, (_, n) => JSON.stringify(job(one + n))).join(',')}`
      yield ']'
    }
    Readable.from(pieces()).pipe(answer)
  }

type Counted = 'bad answers' | 'list changed' | 'not said why' | 'good entries'

/**
 * A real server on this machine answers with everything a feed may not be; after each the list is compared with what it was,
 * byte for byte, and the feed's page must say why. Then it answers with as many good entries as are taken at all.
 */
export const feeds: Drill = async scale => {
  const hub = await given.hub()
  const server = await serving()
  const [worker, coordinator] = [system('sources', hub.id), anActor(hub.id, 'coordinator')]
  const limits = { bytes: 100_000_000, ms: 60_000, redirects: 3 }
  const feed = await matching.feed(hub.id, { url: server.origin, trusted: true })
  const read = (ms = limits.ms, bytes = limits.bytes) =>
    readFeed(worker, { feedId: feed.id }, { loopback: true, limits: { ...limits, ms, bytes } })
  const list = () =>
    transact(coordinator, async tx => {
      const [row] = await tx.$queryRaw<{ sum: string }[]>`
        select md5(string_agg(o::text, '|' order by o.id)) as sum from opportunity o where o.hub_id = ${hub.id}::uuid`
      return row?.sum
    })
  const figures: { [figure: string]: number } & Record<Counted, number> = {
    'bad answers': bad.length,
    'list changed': 0,
    'not said why': 0,
    'good entries': sized(50_000, scale),
  }
  try {
    server.answer(says(whole))
    if ((await read()) !== 'read') throw new Error('The good list was not read.')
    await openBrought(coordinator, { feedId: feed.id })
    const before = await list()
    for (const [how, why, answer] of bad) {
      server.answer(answer)
      const outcome = await read(
        why === 'slow' ? 1_000 : limits.ms,
        how === 'without an end' ? 5_000_000 : limits.bytes,
      )
      const page = await feedFor(coordinator, feed.id)
      if ((await list()) !== before) figures['list changed']++
      if (outcome === why && page?.lastOutcome === why) continue
      figures['not said why']++
      figures[`${how}: ${outcome}, not ${why}`] = 1
    }
    // Every entry twice, each the same as the first time: the list is what it says, once.
    server.answer(says(JSON.stringify([...jobs(good), ...jobs(good)])))
    const doubled = (await read()) === 'read' && (await list()) === before
    server.answer(streamed(figures['good entries']))
    const started = performance.now()
    const { value: outcome, megabytes } = await heldDuring(() => read())
    const seconds = Math.round((performance.now() - started) / 100) / 10
    const after = await feedFor(coordinator, feed.id)
    const again = await read()
    const last = (await feedFor(coordinator, feed.id))?.readings[0]
    const stands = outcome === 'read' && after?.standing === figures['good entries'] && again === 'read'
    const same = last?.unchanged === figures['good entries'] && last.added === 0
    return {
      name: 'feeds',
      figures: { ...figures, 'doubled by a doubled list': doubled ? 0 : 1, seconds, 'MB held more': megabytes },
      target: 'list as it was after each, and why said; all good entries read, in 400 MB at most',
      holds: figures['list changed'] + figures['not said why'] === 0 && doubled && stands && same && megabytes < 400,
    }
  } finally {
    server.stop()
  }
}
