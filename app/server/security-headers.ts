import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The page policy: our own files alone, and of inline scripts only those that carry this request's nonce. */
const policy = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')

const recordsHere = /^\/(story|studio)\//

/** The camera and the microphone are for the pages that record alone. */
const permissions = (path: string): string => {
  const who = recordsHere.test(path) ? 'self' : ''
  return `camera=(${who}), microphone=(${who}), geolocation=(), interest-cohort=()`
}

/**
 * Headers that make a browser careful. Pages are never kept by shared caches or after sign-out unless a page says so.
 * A no-referrer policy would make our own forms say `Origin: null`, hence same-origin.
 */
export const securityHeaders = ({ https, development }: { https: boolean; development: boolean }): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }),
  (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.setHeader('content-security-policy', policy(nonce, development))
    response.setHeader('permissions-policy', permissions(request.path))
    response.setHeader('cache-control', 'private, no-store')
    next()
  },
]
