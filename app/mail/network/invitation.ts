import type { InvitationLetter } from '~/domain/network'
import { type Block, button, heading, paragraph, small } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords } from '~/text/when'

/** Someone is invited to a role in the hub. The link leads to a page with a button. */
export const invitation = (
  letter: InvitationLetter,
  { network }: Words,
  language: Language,
): { subject: string; blocks: Block[] } => {
  const said = network.letters.invitation
  const subject = said.subject(letter.hub.name)
  const role = network.rolesAt[letter.role](letter.place)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(letter.to.name)),
      paragraph(said.text(letter.invitedBy ?? '', letter.hub.name, role)),
      paragraph(said.what),
      button(said.button, letter.link),
      paragraph(said.until(dayInWords(language, letter.until))),
      small(said.small),
    ],
  }
}
