import { type FeedEntry, feedFile } from '~/domain/kernel/calendar-feed'

/** Entries for a calendar programme that reads them by itself. One that has them already is told that nothing changed. */
export const feedAnswer = (request: Request, name: string, entries: readonly FeedEntry[]): Response => {
  const { body, mark } = feedFile(name, entries)
  const headers = { etag: mark, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.some(one => one.replace(/^W\//, '') === mark)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } })
}
