import { button, facts, heading, paragraph } from '~/platform/mail'
import { dayInWords, listInWords } from '~/text/when'
import { type ContributorLetterText, storyLink } from './frame'

const receipt =
  (which: 'text' | 'changed' | 'renewed'): ContributorLetterText =>
  (letter, { words, language }) => {
    if (letter.scopes.length === 0 || letter.state === 'withdrawn') return null
    const { letters } = words.story.invitation
    const { keeping, hearings, further } = words.story.consent.signed
    const held = (all: { [scope: string]: string }) =>
      listInWords(
        language,
        Object.entries(all).flatMap(([scope, text]) => (letter.scopes.includes(scope) ? [text] : [])),
      )
    const said = letters.receipt
    return {
      subject: said.subject,
      blocks: [
        heading(said.subject),
        paragraph(letters.hello(letter.to.name)),
        paragraph(said[which]),
        facts(
          [said.keeping, held(keeping)],
          [said.hearings, held(hearings) || said.nobody],
          [said.further, held(further)],
          [said.until, letter.consentEndsOn ? dayInWords(language, letter.consentEndsOn) : ''],
        ),
        button(said.button, storyLink(letter, 'consent')),
      ],
    }
  }

/** What holds after consenting, after a change, and after renewing. */
export const consented = receipt('text')
export const consentChanged = receipt('changed')
export const consentRenewed = receipt('renewed')
