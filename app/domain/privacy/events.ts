type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** What this area announces. Random ids and counts alone: history names nobody. */
export type PrivacyEvent =
  /** Rows past their clock went. The subject is the hub, or an id that is nobody's. */
  | Of<'held-swept', { table: string; rows: number }>
  /** Somebody asked to be forgotten; then the receipt is on its way; then it is done. */
  | Of<'erasure-asked', { erasureId: string }>
  | Of<'erasure-told', { erasureId: string }>
  | Of<'erasure-done', { erasureId: string; tables: number; files: number }>
