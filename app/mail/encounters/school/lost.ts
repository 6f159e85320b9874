import { body, type SchoolLetterText, whatIn } from './frame'

/** An employer pulled out. An entry in the calendar goes when nobody else comes then. */
export const lost: SchoolLetterText = (letter, said) => {
  const meeting = letter.lost.find(({ id }) => id === said.encounterId)
  if (!meeting) return null
  const words = said.words.schoolLetters.lost
  const subject = words.subject(meeting.employer, whatIn(letter, said))
  const wasConfirmed = meeting.sequence > 1
  return {
    subject,
    blocks: body(letter, said, { title: subject, text: [words.text(meeting.employer)], next: words.next }),
    ...(wasConfirmed && letter.meetings.length === 0 ? { calendar: 'cancelled' as const } : {}),
  }
}
