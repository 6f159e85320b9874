import { keeperOfBrowser, keptDays } from '~/domain/case-studies'
import type { Actor } from '~/domain/kernel/actor'
import { readCookie, writeCookie } from '~/platform/cookies'
import { randomToken } from '~/platform/tokens'

const name = 'keeper'

/** Who keeps clips here: the person who is signed in, else this browser if it has kept something before. */
export const keeperOf = (actor: Actor | null, request: Request): string | null => {
  if (actor) return actor.personId
  const token = readCookie(request.headers.get('cookie'), name)
  return token && keeperOfBrowser(token)
}

/** The same, making a browser's secret where there is none; with the header that keeps it for as long as its clips stay. */
export const keeperFor = (actor: Actor | null, request: Request): { keeper: string; cookie: string | null } => {
  if (actor) return { keeper: actor.personId, cookie: null }
  const token = readCookie(request.headers.get('cookie'), name) ?? randomToken()
  return { keeper: keeperOfBrowser(token), cookie: writeCookie(name, token, keptDays.browser * 86_400) }
}
