import { once } from 'node:events'
import { createRequestHandler } from '@remix-run/node'
import type { Response as Answer, Request as Asked } from 'express'
import { firstWordOf, partsOf } from './build-parts'
import type { Build, LoadBuild } from './inside'
import { isOneClick } from './same-origin'
import { saidBy, withVerbs } from './verbs'

type Body = Buffer | ReadableStream<Uint8Array> | null

const headersOf = (request: Asked): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  // Remix compares the origin once more and would answer 500; we have let this one in.
  if (isOneClick(request.method, request.path)) headers.delete('origin')
  return headers
}

const requestFor = (asked: Asked, answer: Answer, body: Body): Request => {
  const gone = new AbortController()
  answer.on('close', () => {
    if (!answer.writableFinished) gone.abort()
  })
  return new Request(`${asked.protocol}://${asked.headers.host}${asked.originalUrl}`, {
    method: asked.method,
    headers: headersOf(asked),
    signal: gone.signal,
    ...(body ? { body: body as BodyInit, duplex: 'half' } : {}),
  })
}

/** An answer in a protocol of its own, whose reader looks at the headers: never replaced by a page that says sorry. */
const isForPrograms = (headers: Headers): boolean => headers.has('tus-resumable') || headers.has('accept-ranges')

const isStream = (headers: Headers): boolean => headers.get('content-type')?.startsWith('text/event-stream') ?? false

/**
 * Writes a body as fast as the reader takes it; what has come so far leaves at once when no more is on its way. A body
 * that fails takes the connection with it, also while a slow reader lets us wait: what was not sent yet is dropped.
 */
const pour = async (body: ReadableStream<Uint8Array>, answer: Answer): Promise<void> => {
  const reader = body.getReader()
  const closed = once(answer, 'close').catch(() => undefined)
  let idle: NodeJS.Timeout | undefined
  reader.closed.catch(() => {
    if (answer.writableFinished) return
    answer.socket?.resetAndDestroy()
    answer.destroy()
  })
  answer.on('close', () => void reader.cancel().catch(() => undefined))
  try {
    for (;;) {
      const { done, value } = await reader.read()
      clearTimeout(idle)
      if (done || answer.destroyed) break
      if (!answer.write(value)) await Promise.race([once(answer, 'drain'), closed])
      idle = setTimeout(() => answer.flush?.(), 5)
    }
    answer.end()
  } catch {
    answer.destroy()
  }
}

type Handle = ReturnType<typeof createRequestHandler>

/** Remix works its routes out once for a build, and for every request anew when it is given a way to load one. */
const handleWith = (build: Build | LoadBuild, mode: string): Handle => {
  if (typeof build === 'function') return createRequestHandler(async () => withVerbs(await build()), mode)
  const whole = withVerbs(build)
  const answers = createRequestHandler(whole, mode)
  const parts = new Map([...partsOf(whole)].map(([word, part]) => [word, createRequestHandler(part, mode)]))
  return (request, context) => (parts.get(firstWordOf(new URL(request.url).pathname)) ?? answers)(request, context)
}

/** Hands requests to Remix and its responses to Express. The page's headers take the place of the shell's. */
export const createRemix = (build: Build | LoadBuild, mode: string) => {
  const handle = handleWith(build, mode)
  const live = new Set<Answer>()

  const send = async (asked: Asked, answer: Answer, response: Response): Promise<void> => {
    answer.statusCode = response.status
    for (const [name, value] of response.headers) if (name !== 'set-cookie') answer.setHeader(name, value)
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) answer.setHeader('set-cookie', cookies)
    if (!response.body || asked.method === 'HEAD') {
      await response.body?.cancel()
      answer.end()
      return
    }
    if (isStream(response.headers)) {
      live.add(answer)
      answer.on('close', () => live.delete(answer))
      answer.flushHeaders()
    }
    await pour(response.body, answer)
  }

  return {
    /** Answers a request, except with bare data where a page was wanted: then gives what to say sorry for. */
    answer: async (asked: Asked, answer: Answer, body: Body): Promise<{ status: number; said: string[] } | null> => {
      const context = { nonce: String(answer.locals.nonce), address: asked.ip ?? '' }
      const response = await handle(requestFor(asked, answer, body), context)
      const wantsPage = asked.accepts(['html', 'json']) === 'html' && !asked.path.endsWith('.data')
      const type = response.headers.get('content-type') ?? ''
      const isBare = response.status >= 400 && !type.startsWith('text/html') && !isForPrograms(response.headers)
      if (isBare && wantsPage) {
        const said = await saidBy(response)
        if (!response.bodyUsed) await response.body?.cancel()
        return { status: response.status, said }
      }
      await send(asked, answer, response)
      return null
    },

    /** Ends the answers that would go on for ever. */
    closeStreams: (): void => {
      for (const answer of live) answer.end()
    },
  }
}
