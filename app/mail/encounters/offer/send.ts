import { offerLetter } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { config } from '~/platform/config'
import { button, compose, heading, messageId, paragraph, threadId } from '~/platform/mail'
import type { Aid } from '~/platform/queue'
import { isLanguage, wordsFor } from '~/text'
import { deliver } from '../../deliver'

/** What the hub tells an employer about an offer: it is open, something should change, or it is time to look again. */
export const offerLetters = { approved: 'offerApproved', 'sent-back': 'offerSentBack', review: 'offerReview' } as const
export type ToldOfOffer = keyof typeof offerLetters

/** One letter about an offer to every person of its employer, once for each version of the offer. */
export const tellOfOffer = async (
  { hubId, letter, offerId }: { hubId: string; letter: ToldOfOffer; offerId: string },
  { once }: Pick<Aid, 'once'>,
): Promise<void> => {
  const about = await offerLetter(system('mail', hubId), offerId)
  for (const person of about?.people ?? []) {
    if (!about) continue
    const language = isLanguage(person.language) ? person.language : 'en'
    const said = wordsFor(language).employers.letters[offerLetters[letter]]
    const subject = said.subject(about.title)
    const reason = letter === 'sent-back' && about.reason ? [paragraph(about.reason)] : []
    await once(`offer-${letter}.${offerId}.${about.version}.${person.id}`, { hubId, kind: 'encounter' }, () =>
      deliver({
        ...compose({
          language,
          subject,
          blocks: [
            heading(subject),
            paragraph(said.text),
            ...reason,
            button(said.button, `${config.publicUrl}/offers/${offerId}`),
          ],
        }),
        to: person.email,
        messageId: messageId(`offer-${letter}.${about.version}`, offerId, person.id),
        references: [threadId('offer', offerId)],
        replyTo: about.hub.replyTo,
        fromName: about.hub.name,
      }),
    )
  }
}
