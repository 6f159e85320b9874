import { readCookie, writeCookie } from '~/platform/cookies'
import { keyedHash } from '~/platform/secrets'
import { randomToken } from '~/platform/tokens'

const name = 'named'
/** Seconds a browser that named somebody is known by: a little longer than an invitation may wait. */
const life = 40 * 86_400

/** What the browser is known by, or a new word for it. */
export const newBrowser = (request: Request): string => readCookie(request.headers.get('cookie'), name) ?? randomToken()

/** The header that lets a browser be known again. */
export const rememberNaming = (browser: string): string => writeCookie(name, browser, life)

/** What is kept of it. */
export const browserHashIn = (browser: string): string => keyedHash('named-browser', browser)

/** The same of a request, or null where the browser has named nobody. */
export const namingBrowserHash = (request: Request): string | null => {
  const browser = readCookie(request.headers.get('cookie'), name)
  return browser && browserHashIn(browser)
}
