import type { Readable } from 'node:stream'
import { type ByteRange, byteRange } from './byte-range'
import { log } from './log'
import { scrubbed } from './scrub'
import { readKept } from './storage'

const served = new Set([
  ...['video/mp4', 'video/webm', 'audio/mp4', 'audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/wav'],
  ...['image/jpeg', 'image/png', 'text/vtt; charset=utf-8'],
])

const askEveryMs = 1_000
const askEveryBytes = 256 * 1024
const patience = 2_000

type Served = {
  request: Request
  key: string
  mime: string
  /** Its whole size. */
  bytes: number
  /** Stands for exactly these bytes: their hash. */
  etag: string
  /** May these bytes still be seen? Asked before the first, every second and every 256 KB. Not knowing counts as no. */
  stillAllowed: () => Promise<boolean>
}

/** Asks once at a time, within two seconds. */
const asker = (stillAllowed: Served['stillAllowed']) => {
  let asking: Promise<boolean> | null = null
  return (): Promise<boolean> => {
    asking ??= new Promise<boolean>(resolve => {
      const tired = setTimeout(() => resolve(false), patience)
      stillAllowed()
        .catch(error => {
          log.warn({ err: scrubbed(error) }, 'could not ask whether a file may still be seen')
          return false
        })
        .then(resolve)
        .finally(() => {
          clearTimeout(tired)
          asking = null
        })
    })
    return asking
  }
}

/** A file's bytes as the reader takes them, for as long as they may be seen. The stream fails the moment they may not. */
const watched = (source: Readable, ask: () => Promise<boolean>, signal: AbortSignal): ReadableStream<Uint8Array> => {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let askedAt = performance.now()
  let sinceAsked = 0
  let over = false
  let timer: NodeJS.Timeout | undefined

  const finish = (): boolean => {
    if (over) return false
    over = true
    clearInterval(timer)
    source.destroy()
    return true
  }

  return new ReadableStream<Uint8Array>(
    {
      start: controller => {
        const fail = (why: string) => finish() && controller.error(new Error(why))
        source.on('error', error => fail(scrubbed(error)))
        signal.addEventListener('abort', () => fail('The reader went away.'), { once: true })
        // A reader who takes nothing is asked about too: what lies ready for them must go.
        timer = setInterval(async () => {
          if (!(await ask())) fail('These bytes may no longer be seen.')
          askedAt = performance.now()
        }, askEveryMs)
        timer.unref()
      },
      pull: async controller => {
        if (sinceAsked >= askEveryBytes || performance.now() - askedAt >= askEveryMs) {
          const allowed = await ask()
          if (over) return
          if (!allowed) {
            if (finish()) controller.error(new Error('These bytes may no longer be seen.'))
            return
          }
          sinceAsked = 0
          askedAt = performance.now()
        }
        try {
          const { done, value } = await chunks.next()
          if (over) return
          if (done) {
            finish()
            controller.close()
          } else {
            sinceAsked += value.length
            controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.length))
          }
        } catch (error) {
          if (finish()) controller.error(error)
        }
      },
      cancel: () => {
        finish()
      },
    },
    new CountQueuingStrategy({ highWaterMark: 0 }),
  )
}

const rangeFor = (request: Request, bytes: number, tag: string): ByteRange | 'all' | 'none' => {
  const onlyIf = request.headers.get('if-range')
  if (onlyIf !== null && onlyIf !== tag) return 'all'
  return byteRange(request.headers.get('range'), bytes)
}

/**
 * Answers with a kept file, or the part of it that was asked for, and stops in the middle when it may no longer be seen.
 * No browser, proxy or packer on the way may keep or change it.
 */
export const serveFile = async ({ request, key, mime, bytes, etag, stillAllowed }: Served): Promise<Response> => {
  const ask = asker(stillAllowed)
  if (bytes <= 0 || !(await ask())) return new Response(null, { status: 404 })

  const tag = `"${etag}"`
  const headers = new Headers({
    'content-type': served.has(mime) ? mime : 'application/octet-stream',
    'accept-ranges': 'bytes',
    etag: tag,
    'cache-control': 'private, no-store, no-transform',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-accel-buffering': 'no',
    'content-disposition': served.has(mime) ? 'inline' : 'attachment',
  })
  const range = rangeFor(request, bytes, tag)
  if (range === 'none') {
    headers.set('content-range', `bytes */${bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range === 'all' ? { start: 0, end: bytes - 1 } : range
  headers.set('content-length', String(end - start + 1))
  if (range !== 'all') headers.set('content-range', `bytes ${start}-${end}/${bytes}`)
  const status = range === 'all' ? 200 : 206
  if (request.method === 'HEAD') return new Response(null, { status, headers })

  const source = await readKept(key, { start, end }).catch(error => {
    log.error({ err: scrubbed(error) }, 'a kept file could not be read')
    return null
  })
  if (!source) return new Response(null, { status: 404 })
  return new Response(watched(source, ask, request.signal), { status, headers })
}
