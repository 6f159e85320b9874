import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf } from '../kernel/working-days'
import { phaseOf } from './phase'

/** What the gate asks about one learner. */
export type GateFacts = {
  yearGroup: number | null
  /** Has the learner said yes to being matched? */
  profilingOn: boolean
  leavesOn: Day | null
  /** Of the cycle that is not superseded, if one was begun. */
  cycle: { state: string; phase: string; clearedAt: Date | null } | null
  /** Of the institution; an adult on their own has none. */
  institution: { matchingOn: boolean; dpiaOn: Day | null } | null
}

/** Why the gate is closed. */
export const closedBecause = [
  'not-cleared',
  'paused',
  'another-phase',
  'too-long-ago',
  'left',
  'not-switched-on',
  'too-young',
  'institution-off',
] as const
export type ClosedBecause = (typeof closedBecause)[number]

/** A clearing counts for so many months. */
export const monthsCleared = 24

/** Year 10 is the first in which everybody turns 15; no date of birth is held, so age is taken cautiously. */
const firstYearMatched = 10
const firstYearAdult = 14

const cycleReasons = (cycle: GateFacts['cycle'], yearGroup: number | null, at: Date): ClosedBecause[] => {
  if (cycle?.state === 'paused') return ['paused']
  if (cycle?.state !== 'cleared' || !cycle.clearedAt || cycle.clearedAt > at) return ['not-cleared']
  const ends = Temporal.Instant.fromEpochMilliseconds(cycle.clearedAt.getTime())
    .toZonedDateTimeISO('UTC')
    .add({ months: monthsCleared })
  return [
    ...(cycle.phase === phaseOf(yearGroup) ? [] : (['another-phase'] as const)),
    ...(ends.epochMilliseconds > at.getTime() ? [] : (['too-long-ago'] as const)),
  ]
}

/**
 * The gate (domain reference 3.4), one pure predicate for queries, jobs, pages and the moment of sending: what still
 * stands between a learner and matching, none when it is open. Nothing else opens it, for any role. The database's
 * `eligible_for_matching` is its twin.
 */
export const gateClosedBecause = (facts: GateFacts, at: Date): ClosedBecause[] => {
  const { yearGroup, institution } = facts
  const today = dayOf(at)
  const reasons = cycleReasons(facts.cycle, yearGroup, at)
  if (facts.leavesOn && facts.leavesOn < today) reasons.push('left')
  if (!facts.profilingOn) reasons.push('not-switched-on')
  if (yearGroup === null || yearGroup >= firstYearAdult) return reasons
  if (yearGroup < firstYearMatched) reasons.push('too-young')
  else if (!institution?.matchingOn || !institution.dpiaOn || institution.dpiaOn > today)
    reasons.push('institution-off')
  return reasons
}

/** May this learner be matched at this moment? */
export const isEligibleForMatching = (facts: GateFacts, at: Date): boolean => gateClosedBecause(facts, at).length === 0
