import { clock } from '~/platform/clock'
import type { Tx } from '~/platform/db'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { academicYear, addDays, startOfDay } from '../kernel/working-days'
import { offerLifecycle } from './offer'
import { mayMoveOffer } from './policy'
import { type Offer, offers } from './store'

/** Encounters of an offer in the academic year of a moment that took place or are to. */
export const timesUsed = (tx: Tx, offerId: string, at: Date): Promise<number> => {
  const year = academicYear(at)
  return tx.encounter.count({
    where: {
      offerId,
      state: { in: ['agreed', 'confirmed', 'delivered'] },
      startsAt: { gte: startOfDay(year.from), lt: startOfDay(addDays(year.to, 1)) },
    },
  })
}

const withUse = async (tx: Tx, offerId: string) => {
  const offer = await offers.lock(tx, offerId)
  return offer && { offer, used: await timesUsed(tx, offerId, clock.now()) }
}

/** After a yes: an offer whose times this year are used up is asked for no more until the next. */
export const fillOffer = command({
  name: 'encounters.fill-offer',
  load: async (tx: Tx, { approachId }: { approachId: string }) => {
    const approach = await tx.approach.findUnique({ where: { id: approachId }, select: { offerId: true } })
    return approach && withUse(tx, approach.offerId)
  },
  allow: (actor, { offer }) => mayMoveOffer(actor, 'fill', offer),
  decide: ({ offer, used }, _input, at) => {
    const state = offerLifecycle.step(offer.state, 'fill')
    if (!state || used < offer.timesPerYear) return refuse('times-left')
    const next: Offer = { ...offer, state, updatedAt: at }
    return accept(next, { type: 'offer-filled' as const, hubId: offer.hubId, subjectId: offer.id })
  },
  save: offers.save,
})

/** A full offer opens again once times are left: a new academic year, or an encounter called off. */
export const refillOffer = command({
  name: 'encounters.refill-offer',
  load: (tx: Tx, { offerId }: { offerId: string }) => withUse(tx, offerId),
  allow: (actor, { offer }) => mayMoveOffer(actor, 'reopen', offer),
  decide: ({ offer, used }, _input, at) => {
    const state = offer.state === 'full' ? offerLifecycle.step(offer.state, 'reopen') : undefined
    if (!state || used >= offer.timesPerYear) return refuse('used-up')
    const next: Offer = { ...offer, state, updatedAt: at }
    return accept(next, { type: 'offer-opened' as const, hubId: offer.hubId, subjectId: offer.id })
  },
  save: offers.save,
})
