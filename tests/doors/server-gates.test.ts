import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, raw, statusOf } from '../support/ask'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
let own: { host: string; origin: string }

beforeAll(async () => {
  web = await startTrialWeb()
  own = { host: `127.0.0.1:${web.port}`, origin: web.origin }
})
afterAll(() => web?.stop())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const send = (headers: Record<string, string>, path = '/?index') =>
  ask(web.port, { method: 'POST', path, headers: { host: own.host, ...form, ...headers }, body: 'word=hello' })

describe('where a change may come from', () => {
  const origins = ['own', 'https', 'other', 'null', 'garbage', 'two', 'none'] as const
  const sites = ['same-origin', 'none', 'same-site', 'cross-site', 'garbage', 'absent'] as const
  const referers = ['own', 'other', 'absent'] as const

  const originOf = (kind: (typeof origins)[number]) =>
    ({
      own: own.origin,
      https: own.origin.replace('http:', 'https:'),
      other: 'https://evil.example',
      null: 'null',
      garbage: '//[',
      two: `${own.origin}, https://evil.example`,
      none: undefined,
    })[kind]

  const allowed = (origin: string, site: string, referer: string) => {
    if (!['same-origin', 'none', 'absent'].includes(site)) return false
    if (origin !== 'none') return origin === 'own'
    return site !== 'absent' || referer === 'own'
  }

  for (const origin of origins)
    for (const site of sites)
      it(`Origin ${origin}, Sec-Fetch-Site ${site}`, async () => {
        for (const referer of referers) {
          const headers: Record<string, string> = {}
          const said = originOf(origin)
          if (said !== undefined) headers.origin = said
          if (site !== 'absent') headers['sec-fetch-site'] = site
          if (referer !== 'absent')
            headers.referer = referer === 'own' ? `${own.origin}/staff` : 'https://evil.example/'

          const answer = await send(headers)
          expect([referer, answer.status]).toEqual([referer, allowed(origin, site, referer) ? 200 : 403])
          if (answer.status === 200) expect(answer.text).toContain('hello')
          else expect(answer.text).toContain('You cannot do this')
        }
      })

  it('does not matter for reading', async () => {
    const headers = { host: own.host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const method of ['GET', 'HEAD']) expect((await ask(web.port, { method, headers })).status).toBe(200)
  })

  it('holds for single fetches and for files too', async () => {
    for (const path of ['/_root.data?index', '/events', '/missing-file', '/nowhere'])
      expect((await send({ origin: 'https://evil.example' }, path)).status).toBe(403)
  })

  it('lets a mail program unsubscribe from anywhere, by that one path and with POST alone', async () => {
    const path = '/letters/unsubscribe/abcDEF-123_x'
    const senders: Record<string, string>[] = [{}, { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }]
    for (const headers of senders) expect((await send(headers, path)).status).toBe(200)
    for (const other of [
      '/letters/unsubscribe',
      '/letters/unsubscribe/a/b',
      '/letters/unsubscribe/..%2f..%2f',
      '/Letters/unsubscribe/a',
    ])
      expect((await send({ origin: 'https://mail.example' }, other)).status).toBe(403)
  })
})

describe('the request line', () => {
  const line = async (first: string, headers = `Host: ${own.host}\r\n`) =>
    statusOf(await raw(web.port, `${first}\r\n${headers}Connection: close\r\n\r\n`))

  it('takes GET, HEAD and POST and says so', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])
      expect([method, await line(`${method} / HTTP/1.1`)]).toEqual([method, 405])
    expect(await line('FROBNICATE / HTTP/1.1')).toBe(400)
    const { headers } = await ask(web.port, { method: 'PUT', headers: { host: own.host } })
    expect(headers.allow).toBe('GET, HEAD, POST')
  })

  it('refuses addresses that are none', async () => {
    const bad = [
      '/%',
      '/%E0%A4%A',
      '/%00',
      '/a%00b',
      '/?q=%00',
      '//evil.example/',
      'http://evil.example/',
      '/\\evil',
      '*',
      '/?_data=root',
      '/?a=1&_data',
    ]
    for (const address of bad) expect([address, await line(`GET ${address} HTTP/1.1`)]).toEqual([address, 400])
    expect(await line(`GET /${'a'.repeat(5_000)} HTTP/1.1`)).toBe(414)
  })

  it('reads a query in any encoding', async () => {
    for (const query of ['?q=%E9', '?q=%', '?q=%F0%9F%8C%BE', '?&&&=', `?${'a=1&'.repeat(900)}`])
      expect([query, await line(`GET /${query} HTTP/1.1`)]).toEqual([query, 200])
  })

  it('answers to its own names alone', async () => {
    const port = String(web.port)
    const known = [
      own.host,
      `localhost:${port}`,
      'localhost',
      '192.168.1.20:3000',
      `[::1]:${port}`,
      'traverse.example',
      'TRAVERSE.EXAMPLE',
    ]
    const unknown = [
      'evil.example',
      `evil.example:${port}`,
      'traverse.example.evil.com',
      'localhost.evil.com',
      'traverse.example:81',
    ]
    const nonsense = [
      '',
      'a b',
      'user@traverse.example',
      'traverse.example/',
      'traverse.example:x',
      '-',
      'x'.repeat(300),
      '[::1',
    ]
    for (const host of known) expect([host, await line('GET / HTTP/1.1', `Host: ${host}\r\n`)]).toEqual([host, 200])
    for (const host of unknown) expect([host, await line('GET / HTTP/1.1', `Host: ${host}\r\n`)]).toEqual([host, 421])
    for (const host of nonsense) expect([host, await line('GET / HTTP/1.1', `Host: ${host}\r\n`)]).toEqual([host, 400])
    expect(await line('GET / HTTP/1.1', '')).toBe(400)
    expect(await line('GET / HTTP/1.1', `Host: ${own.host}\r\nHost: evil.example\r\n`)).toBe(400)
    expect(await line('GET /healthz HTTP/1.1', 'Host: web-7f\r\n')).toBe(200)
  })

  it('refuses too many headers and too large ones', async () => {
    expect(await line('GET / HTTP/1.1', `Host: ${own.host}\r\nX-Long: ${'a'.repeat(20_000)}\r\n`)).toBe(431)
  })
})

describe('headers of proxies', () => {
  const page = async (headers: Record<string, string>, host = own.host) => {
    const { text } = await ask(web.port, { headers: { host, ...headers } })
    const inside = (id: string) => new RegExp(`id="${id}">([^<]*)`).exec(text)?.[1]
    return { address: inside('address'), origin: inside('origin') }
  }

  it('are heeded from a proxy we trust, except for the host', async () => {
    const seen = await page({
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-port': '1',
      forwarded: 'for=198.51.100.1;host=evil.example',
    })
    expect(seen).toEqual({ address: '203.0.113.7', origin: own.origin.replace('http:', 'https:') })
  })

  it('never hold anything but http or https for a protocol', async () => {
    for (const protocol of ['javascript', 'https, http', 'HTTPS://x', ''])
      expect((await page({ 'x-forwarded-proto': protocol })).origin).toBe(own.origin)
  })

  it('take the nearest address that no proxy of ours has', async () => {
    expect((await page({ 'x-forwarded-for': '8.8.8.8, 203.0.113.7, 127.0.0.1' })).address).toBe('203.0.113.7')
    expect((await page({ 'x-forwarded-for': 'not an address' })).address).toBeDefined()
  })

  it('do not make another site ours', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' }
    expect((await send(headers)).status).toBe(403)
  })
})

describe('a server that trusts no proxy', () => {
  it('believes nobody about where they are', async () => {
    const lone = await startTrialWeb({ TRUST_PROXY: 'false' })
    try {
      const headers = {
        host: `127.0.0.1:${lone.port}`,
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-proto': 'https',
        'x-real-ip': '203.0.113.7',
      }
      const { text } = await ask(lone.port, { headers })
      expect(text).toContain('id="address">127.0.0.1<')
      expect(text).toContain('id="origin">http:')
    } finally {
      await lone.stop()
    }
  })
})

describe('answers', () => {
  it('carry the headers that keep a browser careful, refusals too', async () => {
    for (const path of ['/', '/staff', '/nowhere', '/boom', '/missing-file', '/%00', '/assets/none.js']) {
      const { headers } = await ask(web.port, { path, headers: { host: own.host } })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/)
      expect(policy).not.toContain('unsafe')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['cache-control']).toBe('private, no-store')
    }
  })

  it('promise HTTPS only where it is there', async () => {
    const headers = { host: own.host }
    expect((await ask(web.port, { headers })).headers['strict-transport-security']).toBeUndefined()
    const safe = await startTrialWeb({ PUBLIC_URL: 'https://traverse.example' })
    try {
      const answer = await ask(safe.port, { headers: { host: 'traverse.example' } })
      expect(answer.headers['strict-transport-security']).toContain('max-age=31536000')
      const own = { host: 'traverse.example', origin: 'https://traverse.example', ...form }
      expect((await ask(safe.port, { method: 'POST', path: '/?index', headers: own, body: 'word=x' })).status).toBe(200)
    } finally {
      await safe.stop()
    }
  })

  it('never use a nonce twice', async () => {
    const nonces = new Set<string>()
    for (let i = 0; i < 20; i++) {
      const { headers } = await ask(web.port, { headers: { host: own.host } })
      nonces.add(/'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '')
    }
    expect(nonces.size).toBe(20)
  })

  it("say sorry in the brand and in the reader's language, in a line where no page was asked for", async () => {
    const cookie = 'a=b; language=cy; theme=dark'
    const page = await ask(web.port, { path: '/nowhere', headers: { host: own.host, cookie } })
    expect(page.status).toBe(404)
    expect(page.text).toContain('<html lang="cy" class="govuk-template theme-dark">')
    expect(page.text).toContain('dod o hyd')
    const line = await ask(web.port, { path: '/%00', headers: { host: own.host, accept: 'application/json' } })
    expect([line.status, line.text]).toEqual([400, '400\n'])
    for (const cookies of ['language=xx; theme=<script>', 'language=%', 'language', '=;;;', 'theme=light"onload=x'])
      expect((await ask(web.port, { headers: { host: own.host, cookie: cookies } })).text).toContain(
        '<html lang="en" class="govuk-template">',
      )
  })

  it('say sorry for a refused verb that has no page of its own', async () => {
    const { status, text } = await send({ origin: own.origin }, '/verb')
    expect(status).toBe(422)
    expect(text).toContain('Nothing was changed')
    expect(web.log()).not.toContain('FUTURE CHANGE')
  })

  it('tell nothing of what went wrong inside, and leave it to the log', async () => {
    for (const path of ['/boom', '/boom?early', '/boom.data?early']) {
      const { status, text } = await ask(web.port, { path, headers: { host: own.host } })
      expect([path, status]).toEqual([path, 500])
      expect(text).not.toMatch(/sam@example|Cannot draw|at .*\.js/)
      if (path.includes('.data')) continue
      expect(text).toContain('<title>Something went wrong here · Traverse</title>')
      expect(text).toMatch(/<header class="tv-header">.*<h1[^>]*>Something went wrong here<\/h1>/s)
    }
    expect(web.log()).toMatch(/"path":"\/boom".*a page failed/)
    expect(web.log()).not.toContain('sam@example')
  })
})
