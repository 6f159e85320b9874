type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the lesson unless said otherwise. Ids only. */
export type LessonEvent =
  | Of<'lesson-started'>
  | Of<'lesson-locked'>
  | Of<'lesson-unlocked'>
  | Of<'lesson-ended'>
  | Of<'lesson-deleted'>
  | Of<'lesson-step-moved'>
  | Of<'lesson-counted'>
  | Of<'lesson-thoughts-seen'>
  | Of<'lesson-thought-shown'>
  | Of<'lesson-present-ticked'>
  | Of<'lesson-talk-noted'>
  | Of<'seat-taken', { seatId: string }>
  | Of<'seat-left', { seatId: string }>
  | Of<'seat-removed', { seatId: string }>
  | Of<'seat-tied', { seatId: string }>
  | Of<'seat-handed-in', { seatId: string }>
  // the subject is the copy that was passed on
  | Of<'thought-passed-on', { to: string }>
  | Of<'passed-thought-read'>
