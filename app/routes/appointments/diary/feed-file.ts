import { diaryFeed, feedOf } from '~/domain/appointments'
import { openPage } from '~/http'
import { clock } from '~/platform/clock'
import { config } from '~/platform/config'
import { hash } from '~/platform/tokens'
import { isLanguage, wordsFor } from '~/text'

/** A diary for a calendar that reads it by its secret address. Answers 304 where nothing has changed; 404 where the secret opens nothing. */
export const loader = openPage(async (_actor, { diarySecret = '' }, _url, request) => {
  const found = await diaryFeed(diarySecret.replace(/\.ics$/, ''), clock.now())
  if (!found) return null
  const { feed } = wordsFor(isLanguage(found.language) ? found.language : 'en').appointments
  const body = feedOf(found.entries, {
    ...{ name: feed.name(found.hub.name), summary: feed.summary },
    url: () => `${config.publicUrl}/diary`,
  })
  const etag = `"${hash(body).slice(0, 32)}"`
  const headers = { etag, 'cache-control': 'private, max-age=0, must-revalidate', 'x-robots-tag': 'noindex' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } })
})
