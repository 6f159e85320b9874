import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
const data = `${process.env.DATA_DIR}/served`
const [small, large] = [randomUUID(), randomUUID()]
const bytes = randomBytes(100_000)
const big = 200 * 1024 * 1024

beforeAll(async () => {
  mkdirSync(`${data}/media/clips`, { recursive: true })
  writeFileSync(`${data}/media/clips/${small}.mp4`, bytes)
  writeFileSync(`${data}/media/clips/${large}.mp4`, Buffer.alloc(big, 5))
  web = await startTrialWeb({ DATA_DIR: data })
})
afterAll(async () => {
  await web?.stop()
  rmSync(data, { recursive: true, force: true })
})

const withdraw = () => writeFileSync(`${data}/withdrawn`, '')
afterEach(() => rmSync(`${data}/withdrawn`, { force: true }))

const open = (file: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: web.port, path: `/clips/${file}`, method, headers: { accept: '*/*', ...headers } },
      resolve,
    )
    asked.on('error', reject)
    asked.end()
  })

const get = async (file: string, headers?: Record<string, string>, method?: string) => {
  const answer = await open(file, headers, method)
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }
}

describe('a kept file', () => {
  it('comes whole, and says that nobody may keep, guess or run it', async () => {
    const whole = await get(small, { 'accept-encoding': 'gzip, br' })
    expect(whole.status).toBe(200)
    expect(whole.body.equals(bytes)).toBe(true)
    expect(whole.headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '100000',
      'accept-ranges': 'bytes',
      etag: '"trial"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(whole.headers['cache-control']).toContain('private, no-store')
    expect(whole.headers['content-encoding']).toBeUndefined()
  })

  it('comes in the part that was asked for', async () => {
    const part = async (range: string, more: Record<string, string> = {}) => {
      const { status, headers, body } = await get(small, { range, ...more })
      return [status, headers['content-range'], body.length] as const
    }
    expect(await part('bytes=0-99')).toEqual([206, 'bytes 0-99/100000', 100])
    expect(await part('bytes=99990-')).toEqual([206, 'bytes 99990-99999/100000', 10])
    expect(await part('bytes=-5')).toEqual([206, 'bytes 99995-99999/100000', 5])
    expect(await part('bytes=0-1,5-6')).toEqual([200, undefined, 100_000])
    expect(await part('bytes=zz')).toEqual([200, undefined, 100_000])
    expect(await part('bytes=100000-')).toEqual([416, 'bytes */100000', 0])
    expect(await part('bytes=0-99', { 'if-range': '"trial"' })).toEqual([206, 'bytes 0-99/100000', 100])
    expect(await part('bytes=0-99', { 'if-range': '"older"' })).toEqual([200, undefined, 100_000])
    const { body } = await get(small, { range: 'bytes=70000-70099' })
    expect(body.equals(bytes.subarray(70_000, 70_100))).toBe(true)
  })

  it('can be asked about', async () => {
    const head = await get(small, {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '100000', 0])
    const part = await get(small, { range: 'bytes=0-9' }, 'HEAD')
    expect([part.status, part.headers['content-length']]).toEqual([206, '10'])
  })

  it('is not there when it may not be seen, or is not there', async () => {
    expect((await get(randomUUID())).status).toBe(404)
    withdraw()
    expect((await get(small)).status).toBe(404)
    expect((await get(small, {}, 'HEAD')).status).toBe(404)
  })
})

/** Reads on until the line is cut; gives how much came, and how long after the withdrawal the last of it. */
const readTo = async (answer: IncomingMessage, pause: number, from: () => number) => {
  let size = 0
  let last = 0
  try {
    for await (const chunk of answer) {
      size += chunk.length
      last = performance.now() - from()
      if (pause) await sleep(pause)
    }
  } catch {
    return { size, last, cut: true }
  }
  return { size, last, cut: false }
}

describe('a file withdrawn in the middle', () => {
  it.each([
    ['a quick reader', 2],
    ['a slow reader', 60],
  ])('stops for %s', async (_, pause) => {
    let at = Number.POSITIVE_INFINITY
    const answer = await open(large)
    const reading = readTo(answer, pause, () => at)
    await sleep(700)
    at = performance.now()
    withdraw()
    const { size, last, cut } = await reading
    expect(cut).toBe(true)
    expect(size).toBeLessThan(big)
    expect(last).toBeLessThan(5_000)
  })

  it('stops for one who takes nothing at all', async () => {
    const answer = await open(large)
    answer.pause()
    await sleep(300)
    withdraw()
    const ended = new Promise<void>(resolve => answer.once('close', () => resolve()))
    answer.on('error', () => undefined)
    await sleep(2_500)
    // What the two machines' own buffers held is all that can still come.
    let size = 0
    answer.on('data', chunk => {
      size += chunk.length
    })
    answer.resume()
    await ended
    expect(size).toBeLessThan(8 * 1024 * 1024)
  })

  it('leaves the server well, as does a reader who goes away', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const answer = await open(large)
      answer.on('error', () => undefined)
      await new Promise(resolve => answer.once('data', resolve))
      answer.destroy()
    }
    expect((await get(small)).status).toBe(200)
    expect(existsSync(`${data}/withdrawn`)).toBe(false)
    expect(web.log()).not.toContain('a promise failed unheard')
  })
})
