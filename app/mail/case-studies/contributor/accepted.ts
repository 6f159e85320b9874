import { button, heading, paragraph } from '~/platform/mail'
import { type ContributorLetterText, storyLink } from './frame'

/** Said yes: consent is next. */
export const accepted: ContributorLetterText = (letter, { words }) => {
  if (letter.state !== 'accepted') return null
  const { letters } = words.story.invitation
  const said = letters.accepted
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(letters.hello(letter.to.name)),
      paragraph(said.text),
      button(said.button, storyLink(letter, 'consent')),
    ],
  }
}
