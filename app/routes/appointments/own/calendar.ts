import { requestOfLink } from '~/domain/advice'
import { timesForAdult } from '~/domain/appointments'
import { linkPage, wordsOf } from '~/http'
import { calendarAnswer } from '../calendar-answer'

export const loader = linkPage(async (actor, _params, url, request) => {
  const found = await timesForAdult(actor, requestOfLink(actor) ?? '')
  return found && calendarAnswer(found, wordsOf(request).appointments.letters.summary(found.hub.name), url)
})
