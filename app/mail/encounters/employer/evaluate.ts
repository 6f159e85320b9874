import { button, heading, paragraph } from '~/platform/mail'
import { askLink, type EmployerLetterText } from './frame'

/** It took place: three short questions. */
export const evaluate: EmployerLetterText = (letter, { words }) => {
  if (letter.encounter?.state !== 'delivered') return null
  const said = words.employers.letters.evaluate
  const subject = said.subject(letter.school)
  return {
    subject,
    blocks: [heading(subject), paragraph(said.text), button(said.button, `${askLink(letter)}#evaluate`)],
  }
}
