import type { Request, RequestHandler, Response } from 'express'
import { config } from '~/platform/config'
import type { Verdict } from '~/platform/rate-limit'
import { insideOf, type LoadBuild } from './inside'
import type { Load } from './load'
import { isResumable } from './resumable-address'
import { isOneClick, isSameOrigin, ourOrigins } from './same-origin'
import { turnAway } from './turn-away'
import { malformed } from './well-formed'

type Refusal = number | { status: number; retryAfter: number } | null
type Gate = (request: Request, response: Response) => Refusal | Promise<Refusal>

/** Lets a request through, or answers it with the refusal the gate gives. */
const gate =
  (load: LoadBuild, judge: Gate): RequestHandler =>
  async (request, response, next) => {
    try {
      const refusal = await judge(request, response)
      if (refusal === null) next()
      else if (typeof refusal === 'number') await turnAway(load, request, response, refusal)
      else await turnAway(load, request, response, refusal.status, { retryAfter: refusal.retryAfter })
    } catch (error) {
      next(error)
    }
  }

/** The request line and `Host` make sense and mean us. Probes may call us by any name. */
export const wellFormed = (load: LoadBuild): RequestHandler => {
  const { host } = new URL(config.publicUrl)
  return gate(load, request => {
    const problem = malformed(request, host)
    return problem === 421 && /^\/(healthz|readyz)$/.test(request.url) ? null : problem
  })
}

/** Whatever may change something comes from one of our own pages. */
export const fromOurPages = (load: LoadBuild): RequestHandler =>
  gate(load, ({ method, path, headers, protocol }) => {
    if (method === 'GET' || method === 'HEAD' || isOneClick(method, path)) return null
    return isSameOrigin(headers, ourOrigins(protocol, headers.host ?? '', config.publicUrl)) ? null : 403
  })

/** There is room to work on it. */
export const room = (load: LoadBuild, busy: Load): RequestHandler =>
  gate(load, (_request, response) => {
    if (!busy.hasRoom(config.requestsAtOnce)) return { status: 503, retryAfter: 5 }
    busy.enter()
    response.on('close', busy.leave)
    return null
  })

const token = /(?:^|\/)([\w-]{43})(?:[/.]|$)/

const refusalFor = (verdict: Verdict): Refusal =>
  verdict.ok ? null : { status: verdict.counted ? 429 : 503, retryAfter: verdict.retryAfter }

/** Neither a flood from one address, nor someone trying a letter's link over and over. */
export const notTooOften = (load: LoadBuild): RequestHandler =>
  gate(load, async ({ method, path, ip = '' }) => {
    const inside = await insideOf(load)
    const flood = await inside.mayPass(ip)
    if (!flood.ok) return refusalFor(flood)

    const [, link] = token.exec(path) ?? []
    // A recording comes in as many pieces as the line is cut into.
    if (!link || isResumable(path)) return null
    const used = { token: link, address: ip, story: path.startsWith('/story/') }
    return refusalFor(await (method === 'POST' ? inside.mayAnswerLink(used) : inside.mayOpenLink(used)))
  })
