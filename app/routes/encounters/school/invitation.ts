import { calendarFile, invitationForSchool } from '~/domain/encounters'
import { download, page, wordsOf } from '~/http'
import { schoolEntry } from '~/mail/encounters/school/calendar-entry'
import { choicesIn } from '~/shell'
import { schoolStaff } from './staff'

/** The confirmed meeting as a file for one's own calendar: the same entry as the letter's, so it is not there twice. */
export const loader = page({ for: schoolStaff }, async (actor, { requestId = '' }, _url, request) => {
  const found = await invitationForSchool(actor, requestId)
  if (!found) return null
  const { language } = choicesIn(request.headers.get('cookie'))
  const entry = schoolEntry(found.letter, found.reader, { words: wordsOf(request), language }, 'confirmed', found.at)
  return entry && download(calendarFile(entry), 'invitation.ics', 'text/calendar; charset=utf-8')
})
