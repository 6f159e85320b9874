type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the request. Ids and codes only; never a word of what was said. */
export type AdviceEvent =
  | Of<'advice-asked'>
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
