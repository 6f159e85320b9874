import { type WayToListen, waysToListen } from '~/domain/case-studies/forms'
import { readCookie, writeCookie } from '~/platform/cookies'

const year = 31_536_000

/** How this browser listens: as chosen, else by what it says of its line. */
export const wayOf = (request: Request): WayToListen => {
  const chosen = readCookie(request.headers.get('cookie'), 'listening')
  const way = waysToListen.find(one => one === chosen)
  return way ?? (request.headers.get('save-data')?.toLowerCase() === 'on' ? 'small' : 'video')
}

/** The header that keeps the choice for a year. */
export const keepWay = (way: WayToListen): string => writeCookie('listening', way, year)
