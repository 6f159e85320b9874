/** What other parts of the product may use of opportunities and matching. */

export { ownConstraints, sayConstraints } from './constraints'
export { digestReaders, type SuggestionDigest, suggestionDigest } from './digest'
export { opportunitiesOver } from './expire-opportunities'
export { matchLearner } from './match-learner'
export {
  checkOpportunity,
  expireOpportunity,
  publishOpportunity,
  sendOpportunityBack,
  withdrawOpportunity,
} from './move-opportunity'
export { learnersToMatch, matchNight, peopleWaiting } from './night-round'
export { opportunityLifecycle } from './opportunity'
export { opportunitiesWaiting, opportunityFor } from './opportunity-queries'
export { nothingAsked, type OpportunitySearch, orders, type WiderWay } from './opportunity-search'
export { type OwnSuggestions, ownSuggestions } from './own-suggestions'

export { type Counted, type PlaceRefusal, placeBack, placeKept, placesAsked, settlePlace } from './places'
export { type ProviderDesk, providerDesk } from './provider-desk'
export { afterQuietHours } from './quiet-hours'
export { saveOpportunity } from './save-opportunity'
export { type OpportunityLine, opportunitiesPerPage, searchOpportunities } from './search-opportunities'
export { sendSuggestions } from './send-suggestions'
export {
  actOnSuggestion,
  dismissSuggestion,
  openSuggestion,
  saveSuggestion,
  shuffleSuggestions,
  suggestionsActedOn,
} from './settle-suggestion'
export {
  applyFile,
  askForReading,
  badRowsOfReading,
  bringFile,
  courseColumns,
  discardFile,
  endFeed,
  feedFor,
  feedLetter,
  feedsDue,
  openBrought,
  pauseFeed,
  readFeed,
  readingFor,
  resumeFeed,
  type SourceProblem,
  saveFeed,
  sourcesOf,
  trustFeed,
  undoFile,
} from './sources'
export { holdSuggestions, releaseSuggestions, suggestionsHeld } from './staff-queue'
export { type Opportunity, opportunities } from './store'
