import { button, facts, heading, paragraph } from '~/platform/mail'
import { dayInWords, timesInWords } from '~/text/when'
import { askLink, type EmployerLetterText } from './frame'

/** Confirmed, with the calendar invitation. */
export const confirmed: EmployerLetterText = (letter, { words, language }) => {
  if (letter.encounter?.state !== 'confirmed') return null
  const said = words.employers.letters.confirmed
  const { startsAt, endsAt } = letter.encounter
  return {
    subject: said.subject(letter.school, dayInWords(language, startsAt)),
    blocks: [
      heading(words.employers.ask.agreedTitle(letter.school)),
      paragraph(said.text(timesInWords(language, startsAt, endsAt))),
      facts(
        [words.employers.ask.school, [letter.school, letter.town].filter(Boolean).join(', ')],
        [words.employers.ask.purpose, letter.purpose],
      ),
      paragraph(said.staff),
      button(said.button, askLink(letter)),
    ],
    calendar: 'confirmed',
  }
}
