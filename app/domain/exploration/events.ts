type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the learner unless said otherwise. Ids only: nobody's thought is in the ledger. */
export type ExplorationEvent =
  // the cycle
  | Of<'cycle-begun', { cycleId: string }>
  | Of<'cycle-superseded', { cycleId: string }>
  | Of<'cycle-advanced', { cycleId: string; to: string }>
  | Of<'cycle-submitted', { cycleId: string }>
  | Of<'cycle-returned', { cycleId: string }>
  | Of<'cycle-cleared', { cycleId: string; unread: boolean }>
  | Of<'cycle-reopened', { cycleId: string }>
  | Of<'cycle-paused', { cycleId: string }>
  | Of<'cycle-resumed', { cycleId: string }>
  | Of<'express-referred', { cycleId: string }>
  | Of<'express-ended', { cycleId: string }>
  // the work
  | Of<'thought-saved', { thoughtId: string }>
  | Of<'thought-removed', { thoughtId: string }>
  | Of<'thought-kept', { thoughtId: string }>
  | Of<'thoughts-seen', { count: number }>
  | Of<'listened-together', { session: string; count: number }>
  | Of<'discussion-recorded', { groupId: string }>
  | Of<'canvas-changed'>
  | Of<'criteria-changed'>
  | Of<'counts-adjusted', { count: string; to: number }>
  | Of<'adjustment-ended', { count: string }>
  | Of<'profiling-switched', { on: boolean }>
  | Of<'exploring-started'>
  // the subject is the copy
  | Of<'thought-given-on', { learnerId: string; to: string }>
  | Of<'copy-seen'>
  // the subject is the institution, or the hub
  | Of<'matching-switched', { on: boolean }>
  | Of<'safeguarding-lead-named'>
  | Of<'hub-counts-changed'>
