type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the learner unless said otherwise. Ids only. */
export type LearnerEvent =
  | Of<'learner-added'>
  | Of<'learner-changed'>
  | Of<'learner-left'>
  | Of<'learner-card-made'>
  | Of<'learner-flags-changed'>
  // the subject is the group
  | Of<'group-saved'>
  | Of<'group-removed'>
  // the subject is the institution
  | Of<'years-rolled-over'>
  // the subject is the roster
  | Of<'roster-uploaded', { taskId: string | null }>
  | Of<'roster-checked'>
  | Of<'roster-columns-chosen', { taskId: string | null }>
  | Of<'roster-approved', { taskId: string | null }>
  | Of<'roster-applied'>
  | Of<'roster-failed'>
  | Of<'roster-undone'>
  | Of<'roster-discarded'>
