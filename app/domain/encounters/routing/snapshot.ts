import type { Day } from '../../kernel/working-days'

/** Everything routing looks at, read once; the pure functions of this folder see nothing else. */

export type Point = { latitude: number; longitude: number }
export type Span = { startsAt: Date; endsAt: Date }

/** A time that suits the school, with the working days of notice it gives. */
export type WantedTime = Span & { notice: number }

/** A request as routing sees it: numbers and needs, no words and no names. */
export type Need = {
  requestId: string
  institutionId: string
  institutionKind: string
  /** 0 to 1. */
  disadvantage: number
  place: Point | null
  kind: string
  delivery: string
  sectors: readonly string[]
  accessNeeds: readonly string[]
  language: string
  keyStages: readonly number[]
  headcount: number
  times: readonly WantedTime[]
  /** Level of its worst-off cohort, see `level.ts`; lower has had less. */
  level: number
  seatsLeft: number
  today: Day
}

/** An open offer as routing sees it. */
export type OfferSeen = {
  offerId: string
  employerId: string
  kind: string
  sector: string
  keyStages: readonly number[]
  delivery: string
  maxGroup: number
  leadDays: number
  travelKm: number
  place: Point | null
  languages: readonly string[]
  access: readonly string[]
  reservedFor: readonly string[]
  /** Seat calendar, seats left only; null is free by arrangement. */
  slots: readonly Span[] | null
}

/** An open offer with how its employer stands today, in every hub and towards this school. */
export type Candidate = OfferSeen & {
  timesLeft: number
  monthlyCap: number
  contactedThisMonth: number
  /** Null when never contacted. */
  daysSinceContact: number | null
  pausedUntil: Day | null
  askAgainOn: Day | null
  /** Times promised without a slot. */
  busy: readonly Span[]
  conflict: boolean
  /** How often this employer said no to this school. */
  declined: number
  /** Asked for this very request before. */
  asked: boolean
  /** Encounters given to this school this academic year. */
  given: number
}
