import { timesInWords } from '~/text/when'
import { body, type SchoolLetterText, whatIn } from './frame'

/** An employer wants another date. */
export const proposed: SchoolLetterText = (letter, said) => {
  const meeting = letter.meetings.find(({ id, proposed: date }) => id === said.encounterId && date)
  if (letter.state !== 'rescheduled' || !meeting?.proposed) return null
  const words = said.words.schoolLetters.proposed
  const subject = words.subject(meeting.employer, whatIn(letter, said))
  const { startsAt, endsAt } = meeting.proposed
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text(meeting.employer, timesInWords(said.language, startsAt, endsAt))],
      next: words.next,
      way: { label: words.button, page: `/meetings/${meeting.id}/agree-date` },
    }),
  }
}
