import { accept, refuse } from '../kernel/decision'
import { addDays, type Day, dateOf, dayOf } from '../kernel/working-days'
import type { CycleMove } from './cycle'
import { isPupil } from './exploring'
import { exploringCommand } from './exploring-command'
import type { ReferralReason } from './kinds'
import { about, movedCycle, type WithCycle } from './moving'
import { mayMoveCycle } from './policy'

/** Sets exploring aside for a while. While it is paused the gate is closed; nothing that was done is lost. */
export const pauseExploring = exploringCommand({
  name: 'pause',
  allow: (actor, { learner }, _input: { learnerId: string }) => mayMoveCycle(actor, 'pause', learner),
  decide: exploring => {
    const next = movedCycle(exploring.cycle, 'pause')
    if (!next) return refuse('wrong-state')
    return accept(
      { ...exploring, cycle: { ...next, resumesTo: exploring.cycle.state } },
      { type: 'cycle-paused' as const, ...about(exploring), cycleId: next.id },
    )
  },
})

const back = ({ cycle }: WithCycle) => {
  const next = movedCycle(cycle, `back-to-${cycle.resumesTo}` as CycleMove)
  return next && { ...next, resumesTo: null }
}

/** Goes on where it was paused. */
export const resumeExploring = exploringCommand({
  name: 'resume',
  allow: (actor, { learner }, _input: { learnerId: string }) => mayMoveCycle(actor, 'back-to-widening', learner),
  decide: exploring => {
    const next = exploring.cycle.state === 'paused' ? back(exploring) : null
    if (!next) return refuse('wrong-state')
    return accept(
      { ...exploring, cycle: next },
      { type: 'cycle-resumed' as const, ...about(exploring), cycleId: next.id },
    )
  },
})

/** The longest an express referral lasts, in days. */
export const longestReferral = 92

type Referral = { learnerId: string; reason: ReferralReason; words: string; until: Day }

/**
 * An adviser lets an adult go ahead to a person: a human referral and a search in own words, never a match. The stages stay
 * open, and the gate stays as closed as it was.
 */
export const referExpress = exploringCommand({
  name: 'refer-express',
  allow: (actor, { learner }, _input: Referral) => mayMoveCycle(actor, 'refer', learner),
  decide: (exploring, { reason, words, until }, at, actor) => {
    const { learner, cycle } = exploring
    if (isPupil(learner)) return refuse('adults-only')
    const next = movedCycle(cycle, 'refer')
    if (!next) return refuse('wrong-state')
    if (reason === 'other' && words.trim() === '') return refuse('reason-needed')
    const today = dayOf(at)
    if (until <= today) return refuse('over-already')
    if (until > addDays(today, longestReferral)) return refuse('too-far')
    return accept(
      {
        ...exploring,
        cycle: {
          ...{ ...next, resumesTo: cycle.state, referredBecause: reason, referredWords: words.trim() },
          ...{ referredBy: actor.personId, referredUntil: dateOf(until) },
        },
      },
      { type: 'express-referred' as const, ...about(exploring), cycleId: next.id },
    )
  },
})

/** An express referral ends: its last day has passed, or the adviser ends it. */
export const endReferral = exploringCommand({
  name: 'end-referral',
  allow: (actor, { learner }, _input: { learnerId: string }) =>
    mayMoveCycle(actor, 'refer', learner) || mayMoveCycle(actor, 'clear-unread', learner),
  decide: exploring => {
    const next = exploring.cycle.state === 'express-referred' ? back(exploring) : null
    if (!next) return refuse('wrong-state')
    const none = { referredBecause: null, referredWords: '', referredBy: null, referredUntil: null }
    return accept(
      { ...exploring, cycle: { ...next, ...none } },
      { type: 'express-ended' as const, ...about(exploring), cycleId: next.id },
    )
  },
})
