import type { PlanAct, PlanThing } from './vocabulary'

type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area, beside those of the request's own moves. The subject is the request. Codes only. */
export type PlanEvent =
  | Of<'plan-changed', { what: PlanThing; act: PlanAct }>
  /** The adult is asked how it went, for the first or the second time. */
  | Of<'review-asked', { asked: number }>
  | Of<'review-left'>
