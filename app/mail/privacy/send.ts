import { system } from '~/domain/kernel/actor'
import { letterKey } from '~/domain/network'
import { erasureReceipt, receiptSent } from '~/domain/privacy'
import { compose, messageId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../deliver'
import { erasure } from './erasure'

/**
 * The receipt of an erasure: at least once, and once for a person however many hubs forget them. Whether it arrives or the
 * other side will not have it, what it speaks of goes on.
 */
export const sendErasureReceipt = async (
  { hubId, erasureId }: { hubId: string; erasureId: string },
  { once, log }: Pick<Aid, 'once' | 'log'>,
): Promise<void> => {
  const mailer = system('mail', hubId)
  const letter = await erasureReceipt(mailer, erasureId)
  if (letter) {
    const { to, hub, subjectId } = letter
    const language = isLanguage(to.language) ? to.language : 'en'
    await once(letterKey('erasure', subjectId, subjectId), { hubId, kind: 'erasure' }, () =>
      deliver({
        ...compose({ language, ...erasure(letter, wordsFor(language)) }),
        to: to.email,
        messageId: messageId('erasure', subjectId, subjectId),
        replyTo: hub.replyTo,
        fromName: hub.name,
      }),
    )
  } else log('nobody to send a receipt to', { erasureId })
  await receiptSent(mailer, { erasureId })
}
