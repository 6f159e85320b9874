import { dayInWords } from '~/text/when'
import { body, type SchoolLetterText, whatIn } from './frame'

/** The first employers have been asked. */
export const asked: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'offered' || letter.asked === 0) return null
  const words = said.words.schoolLetters.asked
  const subject = words.subject(letter.asked, whatIn(letter, said))
  const by = letter.answersBy ? dayInWords(said.language, letter.answersBy) : ''
  return {
    subject,
    blocks: body(letter, said, { title: subject, text: [words.text(letter.asked)], next: words.next(by) }),
  }
}
