import { body, dayIn, employersIn, type SchoolLetterText, whatIn } from './frame'

/** The school day before the meeting. */
export const tomorrow: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'confirmed') return null
  const words = said.words.schoolLetters.tomorrow
  const subject = words.subject(whatIn(letter, said), dayIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, { title: subject, text: [words.text(employersIn(letter, said))], next: words.next }),
  }
}
