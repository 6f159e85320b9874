type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts that a move of a request leaves. The subject is the request. Ids and codes only; never a word of what was said. */
export type AdviceStep =
  | Of<'advice-acknowledged'>
  | Of<'advice-triaged'>
  | Of<'advice-signposted'>
  | Of<'advice-allocated'>
  | Of<'advice-unreachable'>
  | Of<'advice-appointment-offered'>
  | Of<'advice-booked'>
  | Of<'advice-unbooked'>
  | Of<'advice-attended'>
  | Of<'advice-missed'>
  | Of<'advice-plan-drafted'>
  | Of<'advice-plan-shared'>
  | Of<'advice-plan-taken-back'>
  | Of<'advice-plan-acknowledged'>
  | Of<'advice-begun'>
  | Of<'advice-review-due'>
  | Of<'advice-reviewed'>
  | Of<'advice-carried-on'>
  | Of<'advice-held'>
  | Of<'advice-resumed'>
  | Of<'advice-transferred'>
  | Of<'advice-withdrawn'>
  | Of<'advice-closed'>
  | Of<'advice-reopened'>

/** Facts of this area: of a move, or beside the moves. */
export type AdviceEvent =
  | AdviceStep
  | Of<'advice-asked', { channel: string }>
  | Of<'advice-contact-changed'>
  | Of<'advice-word-added'>
  | Of<'advice-kept-shorter'>
  | Of<'advice-claimed'>
  | Of<'advice-link-asked'>
  | Of<'advice-tried'>
  | Of<'advice-to-tell'>
  | Of<'advice-told'>
  // the subject is the hub
  | Of<'advice-promise-changed'>
  | Of<'advice-body-kept'>
  | Of<'advice-body-removed'>
  | Of<'advice-waiting-counted', { week: string }>
  | Of<'advice-waiting-unequal', { week: string; ratio: number }>
