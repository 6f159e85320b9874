import { readFile, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { fetchOutside } from '~/platform/fetch-outside'

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
    ['http://127.0.0.1:1/', 'not-https'],
    ['//10.0.0.1/', 'not-https'],
  ])('led on to %s it stops: %s', async (location, why) => {
    const url = await serve((_q, answer) => answer.writeHead(302, { location }).end())
    expect(await fetched(url)).toEqual({ ok: false, why })
  })
})
