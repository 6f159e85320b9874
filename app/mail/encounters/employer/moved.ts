import { button, heading, paragraph } from '~/platform/mail'
import { timesInWords } from '~/text/when'
import { askLink, type EmployerLetterText } from './frame'

/** The school asks for another date. */
export const moved: EmployerLetterText = (letter, { words, language }) => {
  const proposed = letter.encounter?.proposed
  if (!proposed) return null
  const said = words.employers.letters.moved
  const subject = said.subject(letter.school)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.text(letter.school, timesInWords(language, proposed.startsAt, proposed.endsAt))),
      button(said.button, askLink(letter)),
    ],
  }
}
