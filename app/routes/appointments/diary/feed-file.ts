import { diaryFeed } from '~/domain/appointments'
import { openPage } from '~/http'
import { clock } from '~/platform/clock'
import { isLanguage, wordsFor } from '~/text'
import { feedAnswer } from '../../calendar-feed'

const wordsIn = (language: string) => wordsFor(isLanguage(language) ? language : 'en').appointments.feed

/** A diary for a calendar that reads it by its secret address; 404 where the secret opens nothing. */
export const loader = openPage(async (_actor, { diarySecret = '' }, _url, request) => {
  const found = await diaryFeed(diarySecret.replace(/\.ics$/, ''), clock.now(), wordsIn)
  return found && feedAnswer(request, wordsIn(found.language).name(found.hub.name), found.entries)
})
