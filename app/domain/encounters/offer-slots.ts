import type { Tx } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { type Offer, offers } from './store'

/** Most slots one offer may keep, so that a calendar stays readable. */
const MOST_SLOTS = 60

type NewSlot = { startsAt: Date; endsAt: Date; seats: number }

const mayKeepCalendar = (actor: Actor, offer: Offer) =>
  actor.hubId === offer.hubId && (wears(actor, 'employer-admin', offer.employerId) || wears(actor, 'coordinator'))

/** Keeps a time free for schools, with so many seats. */
export const addSlot = command({
  name: 'encounters.add-slot',
  load: (tx: Tx, { offerId }: { offerId: string } & NewSlot) => offers.lock(tx, offerId),
  allow: mayKeepCalendar,
  decide: (offer, { startsAt, endsAt, seats }, at) => {
    if (startsAt <= at) return refuse('slot-in-the-past')
    if (endsAt <= startsAt) return refuse('slot-ends-before-it-starts')
    if (offer.slots.length >= MOST_SLOTS) return refuse('too-many-slots')
    if (offer.slots.some(slot => slot.startsAt < endsAt && startsAt < slot.endsAt)) return refuse('slots-overlap')
    return accept(
      { offer, slot: { startsAt, endsAt, seats } },
      { type: 'offer-saved' as const, hubId: offer.hubId, subjectId: offer.id },
    )
  },
  save: async (tx, { offer, slot }) => {
    await tx.offerSlot.create({ data: { hubId: offer.hubId, offerId: offer.id, ...slot, seatsLeft: slot.seats } })
  },
})

/** Takes a time back, unless a school has been promised it. */
export const removeSlot = command({
  name: 'encounters.remove-slot',
  load: (tx: Tx, { offerId }: { offerId: string; slotId: string }) => offers.lock(tx, offerId),
  allow: mayKeepCalendar,
  decide: (offer, { slotId }) => {
    const slot = offer.slots.find(({ id }) => id === slotId)
    if (!slot) return refuse('slot-gone')
    if (slot.seatsLeft < slot.seats) return refuse('slot-promised')
    return accept(slot, { type: 'offer-saved' as const, hubId: offer.hubId, subjectId: offer.id })
  },
  save: async (tx, { id }) => {
    await tx.offerSlot.delete({ where: { id } })
  },
  // An encounter that was called off still points at its slot.
  constraints: { encounter_hub_id_slot_id_fkey: 'slot-promised' },
})
