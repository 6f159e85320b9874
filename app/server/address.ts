import type { Express, RequestHandler } from 'express'

const forwarding =
  /^(x-forwarded-|x-real-ip$|x-client-ip$|forwarded$|true-client-ip$|cf-connecting-ip$|x-original-|x-rewrite-)/

/** What Express's `trust proxy` takes, from the text of the setting: a count, `true`, `false` or a list of addresses. */
export const trustedProxies = (setting: string): boolean | number | string => {
  if (/^\d+$/.test(setting)) return Number(setting)
  if (setting === 'true' || setting === 'false') return setting === 'true'
  return setting === '' ? false : setting
}

/**
 * Takes away every header by which a caller could pretend to be somewhere else. From a proxy we trust, the caller's
 * address and the protocol stay; the host never does, so a proxy has to pass `Host` on.
 */
export const stripForwarded =
  (app: Express): RequestHandler =>
  (request, _response, next) => {
    const trusts = app.get('trust proxy fn') as (address: string, hop: number) => boolean
    const trusted = trusts(request.socket.remoteAddress ?? '', 0)
    for (const name of Object.keys(request.headers)) {
      if (!forwarding.test(name)) continue
      if (trusted && (name === 'x-forwarded-for' || name === 'x-forwarded-proto')) continue
      delete request.headers[name]
    }
    const protocol = request.headers['x-forwarded-proto']
    if (protocol !== undefined && !/^https?$/.test(String(protocol))) delete request.headers['x-forwarded-proto']
    next()
  }
