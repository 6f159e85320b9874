import { button, facts, heading, paragraph, small } from '~/platform/mail'
import { dayInWords, timesInWords } from '~/text/when'
import { askLink, type EmployerLetterText, kindIn } from './frame'

/** A school asks: who, what for, when, by when to answer. */
export const ask: EmployerLetterText = (letter, { words, language }) => {
  if (letter.state !== 'asked') return null
  const said = words.employers.letters.ask
  const kind = kindIn(words, letter.kind)
  return {
    subject: said.subject(letter.school, kind),
    blocks: [
      heading(words.employers.ask.title(letter.school)),
      paragraph(said.hello(letter.employer)),
      paragraph(said.intro(letter.school, kind, letter.learners)),
      facts(
        [said.why, letter.purpose],
        [said.when, letter.dates.map(({ startsAt, endsAt }) => timesInWords(language, startsAt, endsAt)).join('; ')],
        [words.employers.ask.yourOffer, letter.offer],
      ),
      button(said.button, askLink(letter)),
      paragraph(said.by(dayInWords(language, letter.answerBy))),
      small(said.small),
    ],
  }
}
