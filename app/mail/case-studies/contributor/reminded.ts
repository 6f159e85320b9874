import { button, heading, paragraph } from '~/platform/mail'
import { dayInWords } from '~/text/when'
import { type ContributorLetterText, storyLink } from './frame'

const reminder =
  (last: boolean): ContributorLetterText =>
  (letter, { words, language }) => {
    if (letter.state !== 'invited') return null
    const { letters } = words.story.invitation
    const said = letters.reminded
    return {
      subject: said.subject,
      blocks: [
        heading(said.subject),
        paragraph(letters.hello(letter.to.name)),
        paragraph(said.text),
        ...(last ? [paragraph(said.last)] : []),
        button(said.button, storyLink(letter)),
        ...(letter.linkUntil ? [paragraph(letters.invited.until(dayInWords(language, letter.linkUntil)))] : []),
      ],
    }
  }

/** The nominee has not answered yet. */
export const reminded = reminder(false)
export const remindedLast = reminder(true)
