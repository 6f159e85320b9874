import type { SignInLetter } from '~/domain/network'
import { type Block, button, facts, heading, paragraph, small } from '~/platform/mail'
import type { Words } from '~/text'

/** The way in: a code to type, and a link to a page with a button, both for the browser that asked. */
export const signIn = (
  { to, hub, code, link }: SignInLetter,
  { network }: Words,
): { subject: string; blocks: Block[] } => {
  const said = network.letters.signIn
  const subject = said.subject(hub.name)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(to.name)),
      facts([said.code, code]),
      paragraph(said.text),
      paragraph(said.link),
      button(said.button, link),
      small(said.small),
    ],
  }
}
