import { body, employersIn, type SchoolLetterText, whatIn, whenIn } from './frame'

/** Everybody wanted has said yes: now the school confirms. */
export const filled: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'accepted') return null
  const words = said.words.schoolLetters.filled
  const subject = words.subject(whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text(employersIn(letter, said), whenIn(letter, said))],
      next: words.next,
      way: { label: words.button, page: letter.briefRead ? '/confirm' : '/brief' },
    }),
  }
}
