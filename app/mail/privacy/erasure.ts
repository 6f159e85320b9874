import type { ErasureReceipt } from '~/domain/privacy'
import { type Block, heading, list, paragraph } from '~/platform/mail'
import type { Words } from '~/text'

/** The last letter: that everything goes, what stays without a name, and whom to write to. */
export const erasure = (
  { to, hub, kind }: ErasureReceipt,
  { privacy }: Words,
): { subject: string; blocks: Block[] } => {
  const said = privacy.letter
  const subject = said.subject(hub.name)
  return {
    subject,
    blocks: [
      heading(subject),
      paragraph(said.hello(to.name)),
      paragraph(said.text[kind]),
      paragraph(said.stays),
      list(...privacy.erase.stays),
      paragraph(said.last(hub.replyTo)),
    ],
  }
}
