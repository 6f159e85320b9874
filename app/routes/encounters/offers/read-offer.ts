import { offerFor } from '~/domain/encounters'
import { type Actor, wears } from '~/domain/kernel/actor'

/** What the page of one offer reads; `hub` when a coordinator reads it. */
export const readOffer = async (actor: Actor, { offerId = '' }: { [name: string]: string }) => {
  const offer = await offerFor(actor, offerId)
  return offer && { ...offer, hub: wears(actor, 'coordinator') }
}
