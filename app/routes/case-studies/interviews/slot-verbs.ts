import { offerSlots, removeSlot, slotsPage } from '~/domain/case-studies'
import { NamedSlot, OfferSlots } from '~/domain/case-studies/forms'
import { page, seeOther, submit } from '~/http'

const keepers = ['recordist', 'coordinator'] as const

export const readSlots = page({ for: keepers }, (actor, _params, url) =>
  slotsPage(actor, url.searchParams.get('recordist')),
)

export const keepFree = submit({
  for: keepers,
  form: words => OfferSlots(words.interviews.errors),
  run: (actor, { recordistId = actor.personId, venue = '', ...plan }) =>
    offerSlots(actor, { ...plan, recordistId, venue }),
  refusals: words => words.interviews.refusals,
  then: (kept, _params, _request, words) =>
    seeOther(`/studio/slots?recordist=${kept[0]?.recordistId ?? ''}#days`, words.interviews.slots.added(kept.length)),
})

export const takeSlotBack = submit({
  for: keepers,
  form: NamedSlot,
  run: (actor, { interviewSlotId }) => removeSlot(actor, { slotId: interviewSlotId }),
  refusals: words => words.interviews.refusals,
  then: (slot, _params, _request, words) =>
    seeOther(`/studio/slots?recordist=${slot.recordistId}#days`, words.interviews.slots.removed),
})
