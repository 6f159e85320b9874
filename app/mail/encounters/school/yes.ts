import { timesInWords } from '~/text/when'
import { body, type SchoolLetterText, whatIn } from './frame'

/** One of several employers said yes; the last one's yes is told by `filled`. */
export const yes: SchoolLetterText = (letter, said) => {
  const meeting = letter.meetings.find(({ approachId }) => approachId === said.approachId)
  if (!meeting || !['offered', 'routing', 'unfilled'].includes(letter.state)) return null
  const words = said.words.schoolLetters.yes
  const subject = words.subject(meeting.employer, whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text(meeting.employer, timesInWords(said.language, meeting.startsAt, meeting.endsAt))],
      next: words.next(letter.meetings.length, letter.seats),
    }),
  }
}
