import { employersWithOffers } from '~/domain/encounters'
import type { Actor } from '~/domain/kernel/actor'
import { type EmployersAsked, oversees } from '~/domain/network'

/** Turns "has something on offer" into the employers it means. */
export const amongThose = async (actor: Actor, offers: '' | 'yes' | 'no'): Promise<EmployersAsked['among']> =>
  offers === '' || !oversees(actor) ? null : { ids: await employersWithOffers(actor), are: offers === 'yes' }
