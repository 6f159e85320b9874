import {
  actOnSuggestion,
  dismissSuggestion,
  openSuggestion,
  ownSuggestions,
  saveSuggestion,
  shuffleSuggestions,
} from '~/domain/matching'
import { NothingAsked, NotThisForm, SuggestionNamed } from '~/domain/matching/forms'
import { explorerPage, explorerSubmit, seeOther } from '~/http'

const home = '/explore/suggestions'

/** The learner's own suggestions; while the gate is closed, what is still to come. */
export const showOwn = explorerPage(async actor => ownSuggestions(actor))

/** Opening one is a press, so that looking at the page changes nothing. */
export const openIt = explorerSubmit({
  form: SuggestionNamed,
  run: openSuggestion,
  refusals: words => words.matching.suggestions.refusals,
  then: ({ opportunityId }) => seeOther(`/opportunities/${opportunityId}`),
})

export const saveIt = explorerSubmit({
  form: SuggestionNamed,
  run: saveSuggestion,
  refusals: words => words.matching.suggestions.refusals,
  then: (_value, _params, _request, words) => seeOther(home, words.matching.suggestions.done.save),
})

export const actOnIt = explorerSubmit({
  form: SuggestionNamed,
  run: actOnSuggestion,
  refusals: words => words.matching.suggestions.refusals,
  then: (_value, _params, _request, words) => seeOther(home, words.matching.suggestions.done.act),
})

export const notThis = explorerSubmit({
  form: NotThisForm,
  run: dismissSuggestion,
  refusals: words => words.matching.suggestions.refusals,
  then: (_value, _params, _request, words) => seeOther(home, words.matching.suggestions.done.dismiss),
})

export const showOthers = explorerSubmit({
  form: NothingAsked,
  run: shuffleSuggestions,
  refusals: words => words.matching.suggestions.refusals,
  then: (_value, _params, _request, words) => seeOther(home, words.matching.suggestions.done.shuffle),
})
