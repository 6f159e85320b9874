import { body, type SchoolLetterText, whatIn } from './frame'

/** The request has reached the hub. */
export const received: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'submitted') return null
  const words = said.words.schoolLetters.received
  const subject = words.subject(whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, { title: subject, text: [words.text(letter.school)], next: words.next }),
  }
}
