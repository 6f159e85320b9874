type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the meeting; ids and codes only, never a word of what was said. */
export type GuidanceEvent =
  | Of<'guidance-requested'>
  | Of<'guidance-scheduled'>
  | Of<'guidance-offered'>
  | Of<'guidance-offer-lapsed'>
  | Of<'guidance-booked'>
  | Of<'guidance-unbooked'>
  | Of<'guidance-attended'>
  | Of<'guidance-missed'>
  | Of<'guidance-record-shared'>
  | Of<'guidance-follow-up-due'>
  | Of<'guidance-closed'>
  | Of<'guidance-cancelled'>
  | Of<'guidance-action-done'>
  // who advises where: the subject is the institution
  | Of<'guidance-adviser-given', { adviserId: string }>
  | Of<'guidance-adviser-ended', { adviserId: string }>
