import type { Request, Response } from 'express'
import { insideOf, type LoadBuild } from './inside'

const patience = 3_000

/** Reads on for a moment after the answer, so that a sender still sending gets to see it, then hangs up. */
const hangUp = (request: Request): void => {
  if (request.complete) return
  request.resume()
  setTimeout(() => request.complete || request.socket.destroy(), patience).unref()
}

/** The page of ours that a form was sent from, for the way back. */
const pageBefore = (request: Request): string | undefined => {
  const { referer = '', host } = request.headers
  const from = request.method === 'POST' && URL.canParse(referer) ? new URL(referer) : null
  return from && from.host === host ? from.pathname + from.search : undefined
}

/** Answers with a refusal in the brand, or one line of text where no page was asked for. */
export const turnAway = async (
  load: LoadBuild,
  request: Request,
  response: Response,
  status: number,
  { retryAfter, said = [] }: { retryAfter?: number; said?: readonly string[] } = {},
): Promise<void> => {
  const inside = await insideOf(load)
  inside.countTurnedAway(status)
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.status(status).setHeader('cache-control', 'private, no-store')
  if (status === 405) response.setHeader('allow', 'GET, HEAD, POST')
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter))

  const wantsPage = request.headers.accept === undefined || /text\/html|\*\/\*/.test(request.headers.accept)
  const nonce = String(response.locals.nonce ?? '')
  if (wantsPage)
    response.type('html').send(
      inside.sorryPage(status, {
        nonce,
        cookie: request.headers.cookie,
        retryAfter,
        said,
        back: pageBefore(request),
      }),
    )
  else response.type('text').send(`${status}\n`)
  hangUp(request)
}
