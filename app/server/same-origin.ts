import type { IncomingHttpHeaders } from 'node:http'

const oneClick = /^\/letters\/(unsubscribe|plan)\/[\w-]+$/

/**
 * The one unsafe request that may come from elsewhere: a mail program's unsubscribe POST (RFC 8058). It carries a token
 * and no cookie that we would heed.
 */
export const isOneClick = (method: string, path: string): boolean => method === 'POST' && oneClick.test(path)

/**
 * Does an unsafe request come from one of our own pages? Every browser since 2020 says so in `Origin`, and newer ones in
 * `Sec-Fetch-Site` too; all that is said must agree. An old browser that says neither must name our page in `Referer`.
 * Saying nothing is not enough.
 */
export const isSameOrigin = (headers: IncomingHttpHeaders, ours: readonly string[]): boolean => {
  const { origin, referer, 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin !== undefined) return ours.includes(origin)
  if (site !== undefined) return true
  return referer !== undefined && URL.canParse(referer) && ours.includes(new URL(referer).origin)
}

/** The origins we answer to: as the request came, and as the public knows us where that is the same host. */
export const ourOrigins = (protocol: string, host: string, publicUrl: string): string[] => {
  const known = new URL(publicUrl)
  return known.host === host ? [`${protocol}://${host}`, known.origin] : [`${protocol}://${host}`]
}
