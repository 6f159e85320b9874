import { feedFile } from '~/domain/kernel/calendar-feed'
import { calendarBySecret } from '~/domain/tracker'
import { openPage } from '~/http'
import { isLanguage, wordsFor } from '~/text'
import { feedSources } from './feed-sources'

/**
 * Somebody's days for their calendar programme, by a secret address; whoever asks, it is read as its owner and shows titles
 * and days alone. A programme that has it already is told that nothing changed.
 */
export const loader = openPage(async (_actor, { secret = '' }, _url, request) => {
  const found = await calendarBySecret(secret)
  if (!found) return null
  const words = wordsFor(isLanguage(found.language) ? found.language : 'en')
  const entries = (await Promise.all(feedSources.map(source => source(found.actor, words)))).flat()
  const { body, mark } = feedFile(words.tracker.calendar.name, entries)
  const headers = { etag: mark, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.some(one => one.replace(/^W\//, '') === mark)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } })
})
