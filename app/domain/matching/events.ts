type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the opportunity, or the learner for what is matched and suggested. Ids only. */
export type MatchingEvent =
  // opportunities
  | Of<'opportunity-saved'>
  | Of<'opportunity-checked'>
  | Of<'opportunity-sent-back'>
  | Of<'opportunity-live'>
  | Of<'opportunity-changed'>
  | Of<'opportunity-filled'>
  | Of<'opportunity-reopened'>
  | Of<'opportunity-expired'>
  | Of<'opportunity-withdrawn'>
  // what is brought: the subject is the feed, or the reading of a file
  | Of<'feed-saved', { anew: boolean }>
  | Of<'feed-paused'>
  | Of<'feed-resumed'>
  | Of<'feed-ended'>
  | Of<'feed-asked'>
  | Of<'feed-trusted', { trusted: boolean }>
  | Of<'feed-read', { readingId: string; news?: boolean }>
  | Of<'feed-failed', { readingId: string; tell: boolean }>
  | Of<'reading-brought'>
  | Of<'reading-applied'>
  | Of<'reading-discarded'>
  | Of<'reading-undone'>
  | Of<'brought-opened'>
  // matching and suggestions: the subject is the learner
  | Of<'learner-matched', { runId: string }>
  | Of<'suggestions-sent', { suggestionIds: string[] }>
  | Of<'suggestions-released', { suggestionIds: string[] }>
  | Of<'suggestions-held', { suggestionIds: string[] }>
  | Of<'suggestions-ended', { suggestionIds: string[] }>
  | Of<'suggestion-opened', { suggestionId: string }>
  | Of<'suggestion-saved', { suggestionId: string }>
  | Of<'suggestion-dismissed', { suggestionId: string }>
  | Of<'suggestion-acted', { suggestionId: string }>
  | Of<'suggestions-shuffled'>
  | Of<'constraints-said'>
  // places: the subject is the opportunity
  | Of<'place-asked', { placeId: string }>
  | Of<'place-taken', { placeId: string }>
  | Of<'place-refused', { placeId: string }>
