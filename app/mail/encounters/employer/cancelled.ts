import { heading, paragraph } from '~/platform/mail'
import type { EmployerLetterText } from './frame'

/** What had been agreed is off. */
export const cancelled: EmployerLetterText = (letter, { words }) => {
  if (!letter.encounter) return null
  const said = words.employers.letters.cancelled
  const subject = said.subject(letter.school)
  return { subject, blocks: [heading(subject), paragraph(said.text(letter.school))], calendar: 'cancelled' }
}
