type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the learner; ids and codes only. */
export type MovingOnEvent =
  | Of<'hand-over-offered', { handOverId: string; to: string | null }>
  | Of<'hand-over-chosen', { handOverId: string }>
  | Of<'hand-over-seen-to', { handOverId: string }>
  | Of<'hand-over-acknowledged', { handOverId: string }>
  | Of<'hand-over-declined', { handOverId: string }>
  | Of<'hand-over-withdrawn', { handOverId: string }>
  | Of<'hand-over-expired', { handOverId: string }>
  | Of<'hand-over-arrived', { handOverId: string }>
  | Of<'record-claimed', { handOverId: string; personId: string }>
