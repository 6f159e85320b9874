import { heading, paragraph } from '~/platform/mail'
import type { ContributorLetterText } from './frame'

/** Nothing was told for half a year: stopped, without reproach. */
export const abandoned: ContributorLetterText = (letter, { words }) => {
  if (letter.state !== 'abandoned') return null
  const { letters } = words.story.invitation
  const said = letters.abandoned
  return {
    subject: said.subject,
    blocks: [heading(said.subject), paragraph(letters.hello(letter.to.name)), paragraph(said.text)],
  }
}
