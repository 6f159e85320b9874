import { body, type SchoolLetterText, whatIn } from './frame'

/** Every date passed. */
export const expired: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'expired') return null
  const words = said.words.schoolLetters.expired
  const subject = words.subject(whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text],
      next: words.next,
      way: { label: said.words.requests.page.copy, page: '/copy' },
    }),
  }
}
