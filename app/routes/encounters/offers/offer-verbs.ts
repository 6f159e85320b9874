import {
  approveOffer,
  closeOffer,
  openOffer,
  pauseOffer,
  reopenOffer,
  resumeOffer,
  sendOfferBack,
  submitOffer,
  withdrawOffer,
} from '~/domain/encounters'
import { OfferNamed, OfferReason } from '~/domain/encounters/forms'
import { page, seeOther, submit } from '~/http'
import { readOffer } from './read-offer'

type Move = typeof submitOffer

/** One press that moves an offer on. Each has an address of its own; opened by hand it shows the offer. */
const press = (run: Move, done: 'submit' | 'approve' | 'pause' | 'resume' | 'close' | 'withdraw' | 'reopen') =>
  submit({
    for: ['employer-admin', 'coordinator'],
    form: OfferNamed,
    run,
    refusals: words => words.employers.offers.refusals,
    then: (offer, _params, _request, words) => seeOther(`/offers/${offer.id}`, words.employers.offers.done[done]),
  })

export const showOffer = page({ for: ['employer-admin', 'coordinator'] }, readOffer)

export const submitIt = press(submitOffer, 'submit')
export const pauseIt = press(pauseOffer, 'pause')
export const resumeIt = press(resumeOffer, 'resume')
export const closeIt = press(closeOffer, 'close')
export const withdrawIt = press(withdrawOffer, 'withdraw')
export const reopenIt = press(reopenOffer, 'reopen')

/** Approved offers open at once when their first day has come; otherwise the clock opens them. */
export const approveIt = press(async (actor, input) => {
  const approved = await approveOffer(actor, input)
  if (approved.ok) await openOffer(actor, input)
  return approved
}, 'approve')

export const sendItBack = submit({
  for: ['coordinator'],
  form: OfferReason,
  run: sendOfferBack,
  refusals: words => words.employers.offers.refusals,
  then: (offer, _params, _request, words) => seeOther(`/offers/${offer.id}`, words.employers.offers.done['send-back']),
})
