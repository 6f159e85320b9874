type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the learner; ids, codes and days only, and never what is applied for. */
export type TrackerEvent =
  | Of<'application-tracked', { trackedId: string }>
  | Of<'application-suggested', { trackedId: string }>
  | Of<'application-changed', { trackedId: string }>
  | Of<'application-moved', { trackedId: string; to: string }>
  | Of<'application-removed', { trackedId: string }>
  | Of<'application-put-back', { trackedId: string }>
  | Of<'application-funding-kept', { trackedId: string }>
  | Of<'deadlines-near', { day: string }>
  | Of<'calendar-opened'>
  | Of<'calendar-closed'>
