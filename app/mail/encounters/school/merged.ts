import { body, type SchoolLetterText, whatIn } from './frame'

/** The hub joined it with another that asks for the same. */
export const merged: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'merged') return null
  const words = said.words.schoolLetters.merged
  const subject = words.subject(whatIn(letter, said))
  return { subject, blocks: body(letter, said, { title: subject, text: [words.text], next: words.next }) }
}
