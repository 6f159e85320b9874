import { type Outcome, refuse } from '~/domain/kernel/decision'
import { addressKey, codeTyped, lessonByCode } from '~/domain/lessons'
import { readCookie, writeCookie } from '~/platform/cookies'
import { mayTryJoinCode, missJoinCode } from '~/platform/rate-limit'

const day = 86_400

/** What a browser is known by while it tries codes; no more than that it is the same one. */
export const browserTrying = (request: Request): string => readCookie(request.headers.get('cookie'), 'joining') ?? ''
export const rememberTrying = (browser: string): string => writeCookie('joining', browser, day)

type Found = NonNullable<Awaited<ReturnType<typeof lessonByCode>>>

/**
 * The lesson a typed code opens. Codes that open nothing are counted for the browser and the address; a lesson started
 * from this very address opens whatever others behind it have tried.
 */
export const tryCode = async (
  typed: string,
  request: Request,
  address: string,
): Promise<Outcome<Found, 'no-such-code' | 'too-many'>> => {
  const tried = { browser: browserTrying(request), address }
  const code = codeTyped(typed)
  const lesson = code ? await lessonByCode(code) : null
  const own = lesson !== null && lesson.openedFrom === addressKey(address)
  if (!(await mayTryJoinCode(tried, own))) return refuse('too-many')
  if (lesson) return { ok: true, value: lesson }
  await missJoinCode(tried)
  return refuse('no-such-code')
}
