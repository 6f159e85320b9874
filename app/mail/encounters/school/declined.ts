import { body, type SchoolLetterText, whatIn } from './frame'

/** The hub said no, and why. */
export const declined: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'declined') return null
  const words = said.words.schoolLetters.declined
  const reasons: Record<string, string> = said.words.coordinator.decline.reasons
  const why = [reasons[letter.reasonCode ?? ''], letter.reason].filter(Boolean).join('. ')
  const subject = words.subject(whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text, why ? words.reason(why) : ''],
      next: words.next,
      way: { label: said.words.requests.page.copy, page: '/copy' },
    }),
  }
}
