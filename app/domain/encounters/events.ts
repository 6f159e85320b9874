type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject of a request fact is the request; of an offer fact the offer. Ids only. */
export type EncounterEvent =
  // offers
  | Of<'offer-saved'>
  | Of<'offer-submitted'>
  | Of<'offer-approved'>
  | Of<'offer-sent-back'>
  | Of<'offer-opened'>
  | Of<'offer-filled'>
  | Of<'offer-paused'>
  | Of<'offer-resumed'>
  | Of<'offer-closed'>
  | Of<'offer-needs-update'>
  | Of<'offer-withdrawn'>
  | Of<'offer-expired'>
  // requests
  | Of<'request-drafted'>
  | Of<'request-notice-waived'>
  | Of<'request-submitted'>
  | Of<'request-triaged'>
  | Of<'request-declined'>
  | Of<'request-merged', { intoId: string }>
  | Of<'request-routing'>
  | Of<'wave-sent', { waveId: string; approachIds: string[] }>
  | Of<'wave-ended', { waveId: string; approachIds: string[] }>
  | Of<'request-unfilled'>
  | Of<'request-accepted'>
  | Of<'request-confirmed'>
  | Of<'request-date-proposed', { encounterIds: string[]; proposedBy: 'school' | 'employer' }>
  | Of<'request-date-agreed'>
  | Of<'proposed-date-suits', { encounterId: string; side: 'school' | 'employer' }>
  | Of<'request-delivered'>
  | Of<'request-not-come'>
  | Of<'request-evaluated'>
  | Of<'request-closed'>
  | Of<'request-cancelled', { approachIds: string[]; encounterIds: string[] }>
  | Of<'request-lost-employer', { encounterId: string; late: boolean }>
  | Of<'request-expired', { approachIds: string[]; encounterIds: string[] }>
  // approaches and encounters: the subject is still the request
  | Of<'approach-accepted', { approachId: string; encounterId: string }>
  | Of<'approach-declined', { approachId: string }>
  | Of<'approach-postponed', { approachId: string }>
  | Of<'approach-thanked', { approachIds: string[] }>
  | Of<'brief-read', { encounterId: string | null; side: 'school' | 'employer' }>
  | Of<'evaluation-given', { encounterId: string; side: 'school' | 'employer' }>
  | Of<'task-done', { taskId: string }>
  // employers and schools that are not to meet: the subject is the school
  | Of<'kept-apart', { employerId: string }>
  | Of<'let-meet-again', { employerId: string }>
  // letters: the subject is the person
  | Of<'reminders-stopped'>
  | Of<'reminders-wanted'>
