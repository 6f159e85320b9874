import { type Letter, post } from '~/platform/mail'
import type { Sent } from '~/platform/once'

/** Sends a letter as an effect of `once`: a refusal for good is noted and shown to people, not tried again. */
export const deliver = async (letter: Letter): Promise<Sent> => {
  const posted = await post(letter)
  return posted.ok ? { messageId: posted.messageId } : { refused: posted.said }
}
