import { timesForStaff } from '~/domain/appointments'
import { page, wordsOf } from '~/http'
import { calendarAnswer } from '../calendar-answer'

export const loader = page({ for: ['adviser', 'coordinator'] }, async (actor, { adviceId = '' }, url, request) => {
  const found = await timesForStaff(actor, adviceId)
  return found && calendarAnswer(found, wordsOf(request).appointments.letters.summaryStaff(found.reference), url)
})
