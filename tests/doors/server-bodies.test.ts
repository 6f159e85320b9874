import { createHash, randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, ask, raw, statusOf } from '../support/ask'
import { until } from '../support/until'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
let own: { host: string; origin: string }

// A folder of its own, so that no other test's files lie in it.
const data = `${process.env.DATA_DIR}/bodies`

beforeAll(async () => {
  web = await startTrialWeb({ DATA_DIR: data })
  own = { host: `127.0.0.1:${web.port}`, origin: web.origin }
})
afterAll(() => web?.stop())

const urlencoded = 'application/x-www-form-urlencoded'
const boundary = 'xyzzy'
const multipart = `multipart/form-data; boundary=${boundary}`
const part = (disposition: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`
const end = `--${boundary}--\r\n`

const post = (body: Asked['body'], type = urlencoded, path = '/?index') =>
  ask(web.port, { method: 'POST', path, headers: { ...own, 'content-type': type }, body })

async function* chunks(total: number, size = 16 * 1024) {
  for (let sent = 0; sent < total; sent += size) yield Buffer.alloc(Math.min(size, total - sent), 'a')
}

const uploads = () => readdir(`${data}/uploads`).catch(() => [])

describe('an ordinary form', () => {
  it('arrives as it was typed', async () => {
    const answer = await post('word=%C5%B5yn+%26+%F0%9F%8C%BE&word=two')
    expect(answer.text).toContain('[[&quot;word&quot;,&quot;ŵyn &amp; 🌾&quot;],[&quot;word&quot;,&quot;two&quot;]]')
    const parts = await post(part('name="word"', `O'Neil "x"`) + end, multipart)
    expect(parts.text).toContain('O&#x27;Neil')
    expect((await post('')).status).toBe(200)
  })

  it('may be 64 KB and not a byte more, told before it is sent', async () => {
    expect((await post(`word=${'a'.repeat(64 * 1024 - 5)}`)).status).toBe(200)
    const answer = await post(`word=${'a'.repeat(64 * 1024 - 4)}`)
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('That is too much')
  })

  it('is held to it when it comes in chunks of unsaid length', async () => {
    expect((await post(chunks(60 * 1024))).status).toBe(200)
    const answer = await post(chunks(10 * 1024 * 1024)).catch(error => ({ status: error.code as string }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(answer.status)
    expect((await ask(web.port, { headers: own })).status).toBe(200)
  })

  it('cannot be of another kind than its own', async () => {
    const others = [
      'text/plain',
      'application/json',
      'text/xml',
      'multipart/form-data',
      'multipart/mixed; boundary=x',
      'x',
    ]
    for (const type of [...others, `${urlencoded}x`])
      expect([type, (await post('word=x', type)).status]).toEqual([type, 415])
    const packed = { ...own, 'content-type': urlencoded, 'content-encoding': 'gzip' }
    expect((await ask(web.port, { method: 'POST', path: '/?index', headers: packed, body: 'x' })).status).toBe(415)
  })

  it('cannot hold a NUL, however it is written', async () => {
    for (const body of ['word=%00', 'word=a%00b', 'a\0b=1', '%00=1']) expect((await post(body)).status).toBe(400)
    expect((await post(part('name="word"', 'a\0b') + end, multipart)).status).toBe(400)
  })

  it('can hold anything else, and breaks nothing', async () => {
    const odd = ['word=%', 'word=%zz', 'word=%ED%A0%80', '=', '&&&', 'word', '__proto__=1&constructor=2', 'a[b][c]=1']
    for (const body of [...odd, 'word=%E9', '\u00ff\u00fe'])
      expect([body, (await post(Buffer.from(body, 'latin1'))).status]).toEqual([body, 200])
  })

  it('must follow the format when it comes in parts', async () => {
    const broken = [
      'word=x',
      `--${boundary}`,
      part('name="word"', 'x'),
      `--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n${end}`,
      `--${boundary}\r\nContent-Disposition: attachment; name="a"\r\n\r\nx\r\n${end}`,
      `--${boundary}\r\n\r\nx\r\n${end}`,
      '--other\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--other--\r\n',
    ]
    for (const body of broken) expect([body, (await post(body, multipart)).status]).toEqual([body, 400])
    for (const name of ["it's.csv", 'a"b', '../../etc/passwd', 'ŵ.csv'])
      expect((await post(part(`name="f"; filename="${name}"`, 'x') + end, multipart)).status).toBeLessThan(500)
  })

  const head = () =>
    `POST /?index HTTP/1.1\r\nHost: ${own.host}\r\nOrigin: ${own.origin}\r\nContent-Type: ${urlencoded}\r\n`

  it('is given up when its sender goes away in the middle', async () => {
    const socket = connect(web.port, '127.0.0.1', () => socket.write(`${head()}Content-Length: 100\r\n\r\nword=hel`))
    await sleep(100)
    socket.destroy()
    await until('it is noted', () => web.log().includes('"status":400'))
    expect((await ask(web.port, { headers: own })).status).toBe(200)
  })

  it('is refused when its length is a lie or said twice', async () => {
    const lengths = ['Content-Length: -1', 'Content-Length: x', 'Content-Length: 4\r\nContent-Length: 5']
    const mixed = ['Content-Length: 4\r\nTransfer-Encoding: chunked', 'Transfer-Encoding: gzip']
    for (const length of [...lengths, ...mixed])
      expect([length, statusOf(await raw(web.port, `${head()}${length}\r\n\r\nword`))]).toEqual([length, 400])
    expect(statusOf(await raw(web.port, `${head()}Transfer-Encoding: chunked\r\n\r\nzz\r\n`))).toBe(400)
  })
})

describe('an upload', () => {
  const upload = (body: Asked['body'], type = multipart) => post(body, type, '/imports/new')
  const said = (text: string) =>
    JSON.parse((/<pre>(.*?)<\/pre>/s.exec(text)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'"))

  async function* file(size: number, before = '', after = '') {
    yield Buffer.from(`${before}${part('name="file"; filename="C:\\fakepath\\schools 2026.csv"', '').slice(0, -2)}`)
    yield* chunks(size, 256 * 1024)
    yield Buffer.from(`\r\n${after}${end}`)
  }
  const digest = (size: number) => createHash('sha256').update(Buffer.alloc(size, 'a')).digest('hex')

  it('streams to disk whole, with its fields, and holds little in memory', async () => {
    const size = 50 * 1024 * 1024
    const answer = await upload(file(size, part('name="kind"', 'schools'), part('name="dry"', 'yes')))
    expect(answer.status).toBe(200)
    const { file: kept, fields, sha256 } = said(answer.text)
    expect([kept.name, kept.bytes, sha256]).toEqual(['schools 2026.csv', size, digest(size)])
    expect(fields).toEqual({ kind: 'schools', dry: 'yes' })

    const metrics = await ask(web.port, { path: '/metrics', headers: own })
    const resident = Number(/process_resident_memory_bytes (\d+)/.exec(metrics.text)?.[1])
    expect(resident).toBeLessThan(400 * 1024 * 1024)
  })

  it('keeps every byte', async () => {
    const content = randomBytes(300_000)
    const body = Buffer.concat([
      Buffer.from(part('name="file"; filename="x.bin"', '').slice(0, -2)),
      content,
      Buffer.from(`\r\n${end}`),
    ])
    const answer = await upload(body)
    expect(said(answer.text).sha256).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('says why it was not taken, and leaves nothing behind', async () => {
    const why = async (body: Asked['body'], type?: string) => {
      const answer = await upload(body, type)
      expect(answer.status).toBe(422)
      return said(answer.text).why
    }
    expect(await why(file(61 * 1024 * 1024))).toBe('too-big')
    expect(await why(part('name="kind"', 'schools') + end)).toBe('no-file')
    expect(await why(part('name="file"; filename=""', '') + end)).toBe('no-file')
    expect(await why(part('name="other"; filename="a.csv"', 'x') + end)).toBe('no-file')
    expect(await why('word=x', urlencoded)).toBe('not-multipart')
    expect(await why(part('name="file"; filename="a.csv"', 'x'))).toBe('broken')
    expect(await why(`--${boundary}\r\nnonsense`)).toBe('broken')
    expect(await why(part('name="kind"', 'a\0b') + part('name="file"; filename="a.csv"', 'x') + end)).toBe('broken')
    expect(await why(part('name="kind"', 'a'.repeat(5_000)) + end)).toBe('broken')
    await until('the folder is empty', async () => (await uploads()).length === 0)
  })

  it('is taken by its own pages alone, and as a form in parts alone', async () => {
    const elsewhere = await post(file(1024 * 1024), multipart, '/imports/x/apply').catch(error => ({
      status: error.code as string,
    }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(elsewhere.status)
    expect((await upload(`word=${'a'.repeat(70_000)}`, urlencoded)).status).toBe(413)
  })

  it('is refused unread above 80 MB, and cut off when it hides its length', async () => {
    const headers = { ...own, 'content-type': multipart, 'content-length': String(81 * 1024 * 1024) }
    const answer = await ask(web.port, { method: 'POST', path: '/imports/new', headers, body: chunks(1024) }).catch(
      () => null,
    )
    expect(answer?.status ?? 413).toBe(413)
    const endless = await upload(file(200 * 1024 * 1024)).catch(error => ({ status: error.code as string }))
    expect([422, 'ECONNRESET', 'EPIPE']).toContain(endless.status)
    await until('the folder is empty', async () => (await uploads()).length === 0)
    expect((await ask(web.port, { headers: own })).status).toBe(200)
  })

  it('is cleared away when the sender hangs up', async () => {
    const head = `POST /imports/new HTTP/1.1\r\nHost: ${own.host}\r\nOrigin: ${own.origin}\r\nContent-Type: ${multipart}\r\nContent-Length: 5000000\r\n\r\n`
    const socket = connect(web.port, '127.0.0.1', () =>
      socket.write(`${head}${part('name="file"; filename="a.csv"', 'x'.repeat(50_000))}`),
    )
    await until('it has begun', async () => (await uploads()).length === 1)
    socket.destroy()
    await until('it is gone', async () => (await uploads()).length === 0)
    expect(web.child.exitCode).toBeNull()
  })

  it('gives a hostile name no way out', async () => {
    for (const name of ['../../../etc/passwd', '..\\..\\x.csv', '.', '..', '/', "it's", '\u0001\u0002.csv']) {
      const answer = await upload(Buffer.from(part(`name="file"; filename="${name}"`, 'x') + end))
      const kept = said(answer.text).file
      expect(kept.name).not.toMatch(/[\\/]/)
      expect(kept.path).toMatch(/\/uploads\/[0-9a-f-]{36}$/)
    }
  })
})
