import { button, heading, paragraph } from '~/platform/mail'
import { dayInWords } from '~/text/when'
import { type ContributorLetterText, storyLink } from './frame'

const heard = ['published', 'consent-due']

/** Two years on: does it still suit? */
export const consentReview: ContributorLetterText = (letter, { words }) => {
  if (!heard.includes(letter.state)) return null
  const { letters } = words.story.invitation
  const said = letters.review
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

const ending =
  (days: number): ContributorLetterText =>
  (letter, { words, language }) => {
    if (!heard.includes(letter.state) || !letter.consentEndsOn) return null
    const { letters } = words.story.invitation
    const said = letters.renew
    const subject = said.subject(days)
    return {
      subject,
      blocks: [
        heading(subject),
        paragraph(letters.hello(letter.to.name)),
        paragraph(said.text(dayInWords(language, letter.consentEndsOn))),
        button(said.button, storyLink(letter, 'consent/renew')),
      ],
    }
  }

/** Sixty, thirty and seven days before consent ends. */
export const consentEnds60 = ending(60)
export const consentEnds30 = ending(30)
export const consentEnds7 = ending(7)

/** Consent has ended: heard no more, nothing deleted. */
export const consentEnded: ContributorLetterText = (letter, { words }) => {
  if (letter.state !== 'unpublished') return null
  const { letters } = words.story.invitation
  const said = letters.ended
  return {
    subject: said.subject,
    blocks: [
      heading(said.subject),
      paragraph(letters.hello(letter.to.name)),
      paragraph(said.text),
      button(said.button, storyLink(letter)),
    ],
  }
}
