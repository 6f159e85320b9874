import type { SuggestionDigest } from '~/domain/matching'
import { type Block, button, heading, list, paragraph, small } from '~/platform/mail'
import type { Words } from '~/text'

/** The week's letter to an adult: what was suggested and not yet opened, and how to get no more of them. */
export const digest = (
  { to, hub, titles, link }: SuggestionDigest,
  { matching, schoolLetters }: Words,
  stop: string,
): { subject: string; blocks: Block[] } => {
  const said = matching.letter
  const subject = said.subject(hub.name)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(to.name)),
      paragraph(said.text),
      list(...titles),
      paragraph(said.why),
      button(said.button, link),
      paragraph(said.stop),
      small(schoolLetters.quiet, { label: schoolLetters.quietLink, href: stop }),
    ],
  }
}
