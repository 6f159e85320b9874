import { body, type SchoolLetterText, whatIn } from './frame'

/** The school, or the hub for it, called it off. */
export const cancelled: SchoolLetterText = (letter, said) => {
  if (letter.state !== 'cancelled-by-school') return null
  const words = said.words.schoolLetters.cancelled
  const reasons: Record<string, string> = said.words.encounters.cancelReasons
  const why = letter.reason ?? reasons[letter.reasonCode ?? ''] ?? ''
  const subject = words.subject(whatIn(letter, said))
  return {
    subject,
    blocks: body(letter, said, {
      title: subject,
      text: [words.text, why ? words.reason(why) : ''],
      next: words.next,
      way: { label: said.words.requests.page.copy, page: '/copy' },
    }),
    // Calling off counts one change; any before it put an entry in the calendar.
    ...(letter.lost.some(({ sequence }) => sequence > 1) ? { calendar: 'cancelled' as const } : {}),
  }
}
