import { readFile, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { isIP } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchOutside } from '~/platform/fetch-outside'

/** Names are looked up here, unless a test answers for the outside. */
const looking = vi.hoisted(() => vi.fn())
vi.mock('node:dns/promises', async original => {
  const real = await original<typeof import('node:dns/promises')>()
  beforeEach(() => void looking.mockReset().mockImplementation(real.lookup))
  return { ...real, lookup: looking }
})

let stop = () => {}
afterEach(() => stop())

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as { port: number }
  return `http://127.0.0.1:${port}/`
}

const limits = { bytes: 1_000, ms: 1_000, redirects: 2 }
const fetched = (url: string, more: { etag?: string; loopback?: boolean } = {}) =>
  fetchOutside({ url, etag: more.etag ?? null, lastModified: null }, { limits, loopback: more.loopback ?? true })

describe('fetching from outside', () => {
  test('keeps what came with what its server said of it, and knows it again', async () => {
    const url = await serve((request, answer) => {
      if (request.headers['if-none-match'] === '"1"') answer.writeHead(304).end()
      else answer.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 01 Dec 2026 00:00:00 GMT' }).end('[]')
    })
    const first = await fetched(url)
    if (!first.ok || first.same) throw new Error('not fetched')
    expect(first).toMatchObject({ bytes: 2, etag: '"1"', lastModified: 'Tue, 01 Dec 2026 00:00:00 GMT' })
    expect(await readFile(first.path, 'utf8')).toBe('[]')
    await rm(first.path)
    expect(await fetched(url, { etag: '"1"' })).toEqual({ ok: true, same: true })
  })

  test.each<[string, string, RequestListener]>([
    ['too-big', 'says it is too big', (_q, answer) => answer.writeHead(200, { 'content-length': '2000' }).end('x')],
    ['too-big', 'grows too big', (_q, answer) => answer.end('x'.repeat(2_000))],
    ['slow', 'drips', (_q, answer) => void setInterval(() => answer.write('x'), 100).unref()],
    ['slow', 'never answers', () => {}],
    [
      'broken-off',
      'breaks off',
      (_q, answer) => void answer.writeHead(200, { 'content-length': '9' }).write('x', () => answer.destroy()),
    ],
    ['squeezed', 'is squeezed', (_q, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x')],
    ['status', 'is not there', (_q, answer) => answer.writeHead(404).end()],
    ['status', 'says that nothing is new to whoever knows nothing', (_q, answer) => answer.writeHead(304).end()],
    ['redirects', 'leads in circles', (_q, answer) => answer.writeHead(302, { location: '/' }).end()],
    ['not-https', 'leads to a file', (_q, answer) => answer.writeHead(302, { location: 'https://' }).end()],
  ])('%s: it %s', async (why, _how, answer) => {
    expect(await fetched(await serve(answer))).toEqual({ ok: false, why })
  })

  test.each([
    ['http://example.org/', 'not-https'],
    ['https://example.org:8443/', 'not-https'],
    ['https://a:b@example.org/', 'not-https'],
    ['ftp://example.org/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['nonsense', 'not-https'],
    ['https://127.0.0.1/', 'refused-address'],
    ['https://[::1]/', 'refused-address'],
    ['https://2130706433/', 'refused-address'],
    ['https://0x7f.1/', 'refused-address'],
    ['https://169.254.169.254/latest/meta-data', 'refused-address'],
    ['https://localhost/', 'refused-address'],
  ])('%s is refused: %s', async (url, why) => {
    expect(await fetched(url, { loopback: false })).toEqual({ ok: false, why })
  })

  test.each([
    ['https://127.0.0.1/', 'refused-address'],
    ['https://localhost/', 'refused-address'],
    ['https://[::ffff:10.0.0.1]/', 'refused-address'],
    ['https://[::ffff:a9fe:a9fe]/', 'refused-address'],
    ['https://[64:ff9b::7f00:1]/', 'refused-address'],
    ['https://[2002:7f00:1::]/', 'refused-address'],
    ['https://[fd00::1]/', 'refused-address'],
    ['https://127.1/', 'refused-address'],
    ['http://127.0.0.1:1/', 'not-https'],
    ['//10.0.0.1/', 'not-https'],
  ])('led on to %s it stops: %s', async (location, why) => {
    const url = await serve((_q, answer) => answer.writeHead(302, { location }).end())
    expect(await fetched(url)).toEqual({ ok: false, why })
  })

  test.each([
    [429, '120', 120_000],
    [503, 'soon', undefined],
    [503, undefined, undefined],
    [503, '-5', undefined],
    [429, 'Fri, 01 Jan 2100 00:00:00 GMT', expect.any(Number)],
  ])('%i with Retry-After %s: it is left alone', async (status, after, wait) => {
    const url = await serve((_q, answer) => answer.writeHead(status, after ? { 'retry-after': after } : {}).end())
    const found = await fetched(url)
    expect(found).toMatchObject({ ok: false, why: 'busy' })
    expect('asksToWait' in found ? found.asksToWait : undefined).toEqual(wait)
  })
})

describe('a name that answers one thing now and another in a moment', () => {
  const asked = (location: string | null) => async (name: string, looks: string[]) => {
    const url = await serve((_q, answer) => (location ? answer.writeHead(302, { location }).end() : answer.end('[]')))
    const { port } = new URL(url)
    looking.mockImplementation(async () => [{ address: looks.shift() ?? '10.0.0.1', family: 4 }])
    return fetched(`http://${name}:${port}/`)
  }

  test('is looked up once for a connection, which goes to the very address that was looked at', async () => {
    const found = await asked(null)('feeds.example', ['127.0.0.1'])
    expect(found).toMatchObject({ ok: true, bytes: 2 })
    expect(looking).toHaveBeenCalledTimes(1)
    if (found.ok && !found.same) await rm(found.path)
  })

  test('is looked at again when it leads on to itself', async () => {
    expect(await asked('https://feeds.example/')('feeds.example', ['127.0.0.1', '10.0.0.1'])).toEqual({
      ...{ ok: false, why: 'refused-address' },
    })
    expect(looking).toHaveBeenCalledTimes(2)
  })

  test.each([
    [['10.0.0.1']],
    [['93.184.216.34', '127.0.0.1']],
    [['::ffff:127.0.0.1']],
    [['2606:2800:21f:cb07::1', '::1']],
    [[]],
  ])('with the addresses %o is refused', async addresses => {
    looking.mockImplementation(async () => addresses.map(address => ({ address, family: isIP(address) })))
    expect(await fetched('https://feeds.example/', { loopback: false })).toEqual({ ok: false, why: 'refused-address' })
  })
})
