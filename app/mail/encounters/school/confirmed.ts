import { body, dayIn, employersIn, type SchoolLetterText, whatIn, whenIn } from './frame'

/** It goes ahead: the calendar invitation is attached. */
export const confirmed: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'confirmed') return null
  const words = said.words.schoolLetters.confirmed
  const subject = words.subject(whatIn(letter, said), dayIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text(employersIn(letter, said), whenIn(letter, said))],
      next: words.next,
    }),
    calendar: 'confirmed',
  }
}
