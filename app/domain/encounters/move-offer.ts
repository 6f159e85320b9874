import type { Tx } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import type { EncounterEvent } from './events'
import { type OfferMove, offerLifecycle } from './offer'
import { mayMoveOffer } from './policy'
import { type Offer, offers } from './store'

type OfferFact = Extract<EncounterEvent, { type: `offer-${string}` }>['type']

const announced: { [M in OfferMove]: OfferFact } = {
  submit: 'offer-submitted',
  approve: 'offer-approved',
  'send-back': 'offer-sent-back',
  open: 'offer-opened',
  fill: 'offer-filled',
  reopen: 'offer-opened',
  pause: 'offer-paused',
  resume: 'offer-resumed',
  close: 'offer-closed',
  review: 'offer-needs-update',
  withdraw: 'offer-withdrawn',
  expire: 'offer-expired',
}

/** Moves that say why. */
const needsReason: readonly OfferMove[] = ['send-back']

/** Is everything an employer must say of an offer there? */
const isWhole = (offer: Offer): boolean =>
  offer.title.trim() !== '' && offer.keyStages.length > 0 && offer.languages.length > 0

/** One move of an offer through its lifecycle. */
export const moved = (offer: Offer, move: OfferMove, reason: string, at: Date) => {
  const state = offerLifecycle.step(offer.state, move)
  if (!state) return refuse('wrong-state')
  if (move === 'submit' && !isWhole(offer)) return refuse('not-whole')
  if (needsReason.includes(move) && !reason.trim()) return refuse('reason-needed')
  if (move === 'open' && offer.opensOn && offer.opensOn > at) return refuse('not-yet')

  const next: Offer = { ...offer, state, updatedAt: at, reason: reason.trim() || null }
  return accept(next, { type: announced[move], hubId: offer.hubId, subjectId: offer.id })
}

const moving = (move: OfferMove) =>
  command({
    name: `encounters.${move}-offer`,
    load: (tx: Tx, { offerId }: { offerId: string; reason?: string }) => offers.lock(tx, offerId),
    allow: (actor: Actor, offer) => mayMoveOffer(actor, move, offer),
    decide: (offer, { reason = '' }, at) => moved(offer, move, reason, at),
    save: offers.save,
  })

export const submitOffer = moving('submit')
export const approveOffer = moving('approve')
export const sendOfferBack = moving('send-back')
export const openOffer = moving('open')
export const reopenOffer = moving('reopen')
export const pauseOffer = moving('pause')
export const resumeOffer = moving('resume')
export const closeOffer = moving('close')
export const reviewOffer = moving('review')
export const withdrawOffer = moving('withdraw')
export const expireOffer = moving('expire')
