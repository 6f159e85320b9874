import type { Party, Side } from './vocabulary'

type Of<T extends string, More = object> = { type: T; hubId: string; subjectId: string; reason?: string } & More

/** Facts of this area. The subject is the placement. Ids and codes only. */
export type PlacementEvent =
  | Of<'placement-drafted', { minor: boolean }>
  | Of<'placement-submitted'>
  | Of<'placement-read'>
  | Of<'placement-accepted'>
  | Of<'placement-rejected'>
  | Of<'placement-reminded'>
  | Of<'placement-expired'>
  | Of<'placement-confirmed'>
  | Of<'agreement-opened'>
  | Of<'agreement-filled-by-host'>
  | Of<'agreement-filled-by-school', { minor: boolean }>
  | Of<'agreement-agreed-by-parent'>
  | Of<'agreement-signed-by', { party: Party }>
  | Of<'agreement-reopened'>
  | Of<'placement-signed'>
  | Of<'placement-started'>
  | Of<'placement-hours-recorded'>
  | Of<'placement-completed'>
  | Of<'placement-evaluated-by', { side: Side }>
  | Of<'placement-evaluated'>
  | Of<'placement-ended-early'>
  | Of<'placement-not-come'>
  | Of<'placement-cancelled', { side: 'employer' | 'student' | 'school' }>
