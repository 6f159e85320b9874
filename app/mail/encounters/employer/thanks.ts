import { heading, paragraph } from '~/platform/mail'
import type { EmployerLetterText } from './frame'

/** The places are filled: thanks, and nothing to do. */
export const thanks: EmployerLetterText = (letter, { words }) => {
  const said = words.employers.letters.thanks
  const subject = said.subject(letter.school)
  return { subject, blocks: [heading(subject), paragraph(said.text(letter.school))] }
}
