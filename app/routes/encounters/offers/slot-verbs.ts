import { addSlot, removeSlot } from '~/domain/encounters'
import { AddSlotForm, RemoveSlotForm } from '~/domain/encounters/forms'
import { instantOf } from '~/domain/kernel/local-time'
import { seeOther, submit } from '~/http'

export const addIt = submit({
  for: ['employer-admin', 'coordinator'],
  form: AddSlotForm,
  run: (actor, { offerId, date, from, until, seats }) =>
    addSlot(actor, { offerId, startsAt: instantOf(date, from), endsAt: instantOf(date, until), seats }),
  refusals: words => words.employers.offers.refusals,
  beside: { 'slot-in-the-past': 'date', 'slot-ends-before-it-starts': 'until', 'slots-overlap': 'from' },
  then: (_slot, { offerId }, _request, words) =>
    seeOther(`/offers/${offerId}#calendar`, words.employers.offers.slotAdded),
})

export const removeIt = submit({
  for: ['employer-admin', 'coordinator'],
  form: RemoveSlotForm,
  run: removeSlot,
  refusals: words => words.employers.offers.refusals,
  then: (_slot, { offerId }, _request, words) =>
    seeOther(`/offers/${offerId}#calendar`, words.employers.offers.slotRemoved),
})
