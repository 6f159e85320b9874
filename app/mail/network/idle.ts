import type { IdleLetter } from '~/domain/network'
import { type Block, button, heading, paragraph } from '~/platform/mail'
import type { Language, Words } from '~/text'
import { dayInWords } from '~/text/when'

/** An account that nobody uses ends soon: by when, and how to keep it. */
export const idle = (
  { to, hub, endsOn, link }: IdleLetter,
  { network }: Words,
  language: Language,
): { subject: string; blocks: Block[] } => {
  const said = network.letters.idle
  const subject = said.subject(hub.name)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(to.name)),
      paragraph(said.text(hub.name, dayInWords(language, endsOn))),
      paragraph(said.keep),
      button(said.button, link),
    ],
  }
}
