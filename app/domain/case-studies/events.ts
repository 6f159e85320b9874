type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the contribution unless said otherwise. Ids only. */
export type CaseStudyEvent =
  // from being named to consenting
  // `toConfirm`: an employer's admin is asked first whether they work together.
  | Of<'contribution-nominated', { toConfirm?: true }>
  | Of<'relationship-confirmed'>
  | Of<'relationship-not-known'>
  | Of<'contribution-screened-out'>
  | Of<'contribution-invited'>
  | Of<'contribution-reminded', { day: number }>
  | Of<'story-link-asked'>
  | Of<'contribution-accepted'>
  | Of<'contribution-declined'>
  | Of<'contribution-lapsed'>
  | Of<'contribution-asked-again'>
  | Of<'contribution-consented'>
  | Of<'consent-changed'>
  | Of<'consent-review-asked', { day: number }>
  | Of<'consent-renewed'>
  | Of<'nominee-forgotten'>
  // asks for what the library lacks: the subject is the ask
  | Of<'nomination-asked'>
  | Of<'nomination-ask-answered'>
  | Of<'nomination-ask-declined'>
  | Of<'nomination-ask-ended'>
  // interviews; a slot's facts have the slot as subject
  | Of<'slot-offered'>
  | Of<'slot-removed'>
  | Of<'interview-scheduled', { slotId: string }>
  | Of<'interview-rescheduled', { slotId: string; fromSlotId: string }>
  | Of<'interview-unscheduled', { slotId: string }>
  | Of<'interview-not-come', { slotId: string }>
  // telling
  | Of<'answer-given', { answerId: string }>
  | Of<'answer-skipped', { question: number }>
  | Of<'answer-cleared', { question: number }>
  | Of<'take-added', { answerId: string; mediaId: string }>
  | Of<'media-ready', { answerId: string; mediaId: string }>
  | Of<'media-failed', { answerId: string; mediaId: string }>
  | Of<'contribution-recorded'>
  | Of<'contribution-recorded-partly'>
  | Of<'contribution-abandoned'>
  | Of<'contribution-prepared'>
  // editing together
  | Of<'clip-worded', { answerId: string }>
  | Of<'edit-asked', { answerId: string; side: 'recordist' | 'contributor' }>
  | Of<'edit-settled', { answerId: string; editId: string; outcome: 'agreed' | 'refused'; rework: boolean }>
  | Of<'clip-commented', { answerId: string; side: 'recordist' | 'contributor' | 'editor' }>
  | Of<'clip-removed', { answerId: string }>
  | Of<'names-found', { answerId: string; found: number }>
  | Of<'name-flag-settled', { answerId: string; flagId: string; decision: 'cut' | 'masked' | 'kept' | 'not-a-name' }>
  | Of<'people-found', { answerId: string; found: number }>
  | Of<'person-pointed-out', { answerId: string; side: 'recordist' | 'contributor' | 'editor' }>
  | Of<'person-settled', { answerId: string; mentionId: string; decision: 'agreed' | 'masked' | 'cut' | 'mistaken' }>
  | Of<'alias-added'>
  | Of<'alias-removed'>
  | Of<'contribution-sent-for-review'>
  | Of<'contribution-changes-asked'>
  | Of<'contribution-reopened'>
  | Of<'contribution-reworked'>
  | Of<'cut-became-take', { answerId: string }>
  | Of<'contribution-approved'>
  | Of<'employer-flag-raised', { question: number }>
  | Of<'employer-flag-settled', { flagId: string }>
  // being heard
  | Of<'contribution-published'>
  | Of<'contribution-suspended'>
  | Of<'contribution-lifted'>
  | Of<'contribution-consent-due'>
  | Of<'contribution-unpublished'>
  | Of<'contribution-withdrawn', { answerIds: string[] }>
  | Of<'media-deleted', { mediaIds: string[] }>
  // one clip, the rest stays
  | Of<'clip-held', { answerId: string }>
  | Of<'clip-released', { answerId: string }>
  // modules: the subject is the module
  | Of<'module-made'>
  | Of<'module-changed'>
  | Of<'module-ready'>
  | Of<'module-published'>
  | Of<'module-retired'>
  // listening: the subject is the plan, the kept clip or the export
  | Of<'lesson-plan-saved'>
  | Of<'lesson-plan-removed'>
  | Of<'lesson-plan-looked-at'>
  | Of<'clip-kept'>
  | Of<'kept-clip-forgotten'>
  | Of<'clips-exported'>
  | Of<'prompt-recorded'>
  | Of<'prompt-removed'>
