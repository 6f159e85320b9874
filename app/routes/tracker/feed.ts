import { calendarBySecret } from '~/domain/tracker'
import { openPage } from '~/http'
import { isLanguage, wordsFor } from '~/text'
import { feedAnswer } from '../calendar-feed'
import { feedSources } from './feed-sources'

/** Somebody's days for their calendar programme, by a secret address; whoever asks, it is read as its owner and shows titles and days alone. */
export const loader = openPage(async (_actor, { secret = '' }, _url, request) => {
  const found = await calendarBySecret(secret)
  if (!found) return null
  const words = wordsFor(isLanguage(found.language) ? found.language : 'en')
  const entries = (await Promise.all(feedSources.map(source => source(found.actor, words)))).flat()
  return feedAnswer(request, words.tracker.calendar.name, entries)
})
