import { button, heading, paragraph } from '~/platform/mail'
import { type ContributorLetterText, storyLink } from './frame'

/** A fresh link was asked for. */
export const fresh: ContributorLetterText = (letter, { words }) => {
  const { letters } = words.story.invitation
  const said = letters.fresh
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(letters.hello(letter.to.name)),
      paragraph(said.text),
      button(said.button, storyLink(letter)),
      paragraph(said.notYou),
    ],
  }
}
