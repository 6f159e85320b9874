import { deviceOf } from '~/domain/network'
import { safePath } from '~/http'
import { readCookie, writeCookie } from '~/platform/cookies'

const day = 86_400

/** What a browser is known by while it signs in. */
export const browserIn = (request: Request): string => readCookie(request.headers.get('cookie'), 'browser') ?? ''

/** The header that lets a browser be known for a day. */
export const rememberBrowser = (browser: string): string => writeCookie('browser', browser, day)

/** What is kept of the browser's kind. */
export const deviceIn = (request: Request): string => deviceOf(request.headers.get('user-agent'))

/** Where to go on after signing in: a path of ours that is not about signing in itself. */
export const onward = (next: string | null | undefined): string => {
  const path = safePath(next ?? null)
  return /^\/sign-(in|out)\b/.test(path) ? '/' : path
}

/** An address with where to go on afterwards, if that is not the front page. */
export const withNext = (address: string, next: string | null | undefined): string => {
  const path = onward(next)
  return path === '/' ? address : `${address}?${new URLSearchParams({ next: path })}`
}
