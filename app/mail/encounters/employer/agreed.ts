import { button, heading, paragraph } from '~/platform/mail'
import { timesInWords } from '~/text/when'
import { askLink, type EmployerLetterText } from './frame'

/** You said yes: when, and what to read before the day. */
export const agreed: EmployerLetterText = (letter, { words, language }) => {
  if (!letter.encounter || letter.encounter.state === 'cancelled') return null
  const said = words.employers.letters.agreed
  const subject = said.subject(letter.school)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.text(timesInWords(language, letter.encounter.startsAt, letter.encounter.endsAt))),
      paragraph(said.next),
      button(said.button, askLink(letter)),
    ],
    // A date agreed anew moves the entry that is there; before the first confirmation there is none.
    ...(letter.encounter.sequence > 0 ? { calendar: 'tentative' as const } : {}),
  }
}
