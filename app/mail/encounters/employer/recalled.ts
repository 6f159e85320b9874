import { heading, paragraph } from '~/platform/mail'
import type { EmployerLetterText } from './frame'

/** The school no longer needs it, and nothing had been agreed. */
export const recalled: EmployerLetterText = (letter, { words }) => {
  if (letter.encounter) return null
  const said = words.employers.letters.recalled
  const subject = said.subject(letter.school)
  return { subject, blocks: [heading(subject), paragraph(said.text(letter.school))] }
}
