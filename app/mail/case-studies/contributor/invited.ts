import { button, heading, list, paragraph } from '~/platform/mail'
import { dayInWords } from '~/text/when'
import { type ContributorLetterText, storyLink } from './frame'

/** Somebody was named: by whom and why, what it is, how to say no. */
export const invited: ContributorLetterText = (letter, { words, language }) => {
  if (letter.state !== 'invited') return null
  const { letters } = words.story.invitation
  const said = letters.invited
  const { by, employer, why } = letter.named
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(letters.hello(letter.to.name)),
      paragraph(by ? said.named(by, employer) : said.namedNobody),
      ...(why ? [paragraph(`${said.why} “${why}”`)] : []),
      paragraph(said.what),
      paragraph(said.free),
      list(...said.steps),
      button(said.button, storyLink(letter)),
      ...(letter.linkUntil ? [paragraph(said.until(dayInWords(language, letter.linkUntil)))] : []),
    ],
  }
}
