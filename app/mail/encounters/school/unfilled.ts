import { body, type SchoolLetterText, whatIn } from './frame'

/** Nobody else fits: what would help, and what the hub does. */
export const unfilled: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'unfilled') return null
  const words = said.words.schoolLetters.unfilled
  const subject = words.subject(whatIn(letter, said))
  const items = letter.help.map(({ key }) => words.help[key])
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [
        words.text,
        letter.meetings.length > 0 ? words.some(letter.meetings.length) : '',
        items.length > 0 ? words.helps : '',
      ],
      items,
      next: words.next,
    }),
  }
}
