import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { config } from '~/platform/config'
import { log } from '~/platform/log'
import { stripForwarded, trustedProxies } from './address'
import { capFor, isReadableForm, readWhole, refuseUnread } from './body'
import { fromOurPages, notTooOften, room, wellFormed } from './gates'
import type { LoadBuild } from './inside'
import { insideOf } from './inside'
import type { Load } from './load'
import { probes } from './probes'
import type { createRemix } from './remix'
import { requestLog } from './request-log'
import { securityHeaders } from './security-headers'
import { streamBody } from './stream-body'
import { turnAway } from './turn-away'

type Parts = {
  load: LoadBuild
  remix: ReturnType<typeof createRemix>
  busy: Load
  files: RequestHandler[]
  development: boolean
  isStopping: () => boolean
}

const timed =
  (load: LoadBuild): RequestHandler =>
  (request, response, next) => {
    const start = performance.now()
    response.on('close', () => {
      void insideOf(load).then(inside =>
        inside.countRequest(request.method, response.statusCode, (performance.now() - start) / 1000),
      )
    })
    next()
  }

/** Takes the body within its cap and hands the request to Remix. */
const pages =
  (load: LoadBuild, remix: Parts['remix']): RequestHandler =>
  async (request, response, next) => {
    try {
      const type = request.headers['content-type'] ?? ''
      const cap = capFor(request.path, type)
      const brings = request.method === 'POST' || request.method === 'PATCH'
      const unread = brings ? refuseUnread(request, cap) : null
      if (unread !== null) return await turnAway(load, request, response, unread)

      let body: Buffer | ReadableStream<Uint8Array> | null = null
      if (brings && cap.streamed) body = streamBody(request, cap.bytes)
      else if (brings) {
        const read = await readWhole(request, cap)
        if (!read.ok) return await turnAway(load, request, response, read.status)
        if (!(await isReadableForm(read.body, type))) return await turnAway(load, request, response, 400)
        body = read.body
      }

      const sorry = await remix.answer(request, response, body)
      if (sorry !== null) await turnAway(load, request, response, sorry.status, { said: sorry.said })
    } catch (error) {
      next(error)
    }
  }

const lastResort =
  (load: LoadBuild): ErrorRequestHandler =>
  (error: Error, request, response, _next) => {
    log.error({ error: error.name, at: error.stack?.split('\n')[1]?.trim() }, 'a request failed')
    turnAway(load, request, response, 500).catch(() => response.destroy())
  }

/** What is never packed: it would be held back, or is packed already and asked for by the byte. */
const isLoose = (type: unknown): boolean => /^(text\/event-stream|video\/|audio\/|image\/jpeg)/.test(String(type))

/** The shell round Remix. Order matters: cheap refusals first, nothing is read before it is known to be wanted. */
export const createApp = ({ load, remix, busy, files, development, isStopping }: Parts) => {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustedProxies(config.trustProxy))

  app.use(requestLog())
  app.use(stripForwarded(app))
  app.use(...securityHeaders({ https: config.publicUrl.startsWith('https:'), development }))
  app.use((_request, response, next) => {
    if (isStopping()) response.setHeader('connection', 'close')
    next()
  })
  app.use(wellFormed(load))
  app.use(
    compression({
      filter: (request, response) =>
        !isLoose(response.getHeader('content-type')) && compression.filter(request, response),
    }),
  )
  app.use(files)
  app.use(probes(load, isStopping))
  app.use(timed(load))
  app.use(room(load, busy))
  app.use(notTooOften(load))
  app.use(fromOurPages(load))
  app.use(pages(load, remix))
  app.use(lastResort(load))
  return app
}
