import { holdSuggestions, placesAsked, releaseSuggestions, settlePlace, suggestionsHeld } from '~/domain/matching'
import { HoldForm, PlaceForm, ReleaseForm } from '~/domain/matching/forms'
import { page, seeOther, submit } from '~/http'

const staff = ['careers-leader', 'teacher', 'adviser'] as const

export const showQueue = page({ for: staff }, async actor => ({
  held: await suggestionsHeld(actor),
  places: await placesAsked(actor),
}))

export const releaseThem = submit({
  for: staff,
  form: ReleaseForm,
  run: releaseSuggestions,
  refusals: {},
  then: ({ released, closed }, _params, _request, { matching: { queue } }) =>
    seeOther(
      '/suggestions',
      [released > 0 && queue.released(released), closed > 0 && queue.closed(closed)].filter(Boolean).join(' '),
    ),
})

export const holdThem = submit({
  for: staff,
  form: HoldForm,
  run: holdSuggestions,
  refusals: {},
  then: ({ held }, _params, _request, words) => seeOther('/suggestions', words.matching.queue.held(held)),
})

const settle = (yes: boolean) =>
  submit({
    for: staff,
    form: PlaceForm,
    run: (actor, { placeId }) => settlePlace(actor, { placeId, yes }),
    refusals: words => words.matching.suggestions.refusals,
    then: (_value, _params, _request, { matching: { queue } }) =>
      seeOther('/suggestions', yes ? queue.placeYes : queue.placeNo),
  })

export const sayYes = settle(true)
export const sayNo = settle(false)
