import { body, dayIn, type SchoolLetterText, whatIn, whenIn } from './frame'

/** Everybody agreed to another date; an entry already in the calendar moves with it. */
export const dateAgreed: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'accepted') return null
  const words = said.words.schoolLetters['date-agreed']
  const subject = words.subject(whatIn(letter, said), dayIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text(whenIn(letter, said))],
      next: words.next,
      way: { label: words.button, page: letter.briefRead ? '/confirm' : '/brief' },
    }),
    calendar: 'tentative',
  }
}
