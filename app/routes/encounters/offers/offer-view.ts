import type { readOffer } from './read-offer'

/** What the page of one offer shows. */
export type OfferView = NonNullable<Awaited<ReturnType<typeof readOffer>>>
