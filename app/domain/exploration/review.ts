import { accept, refuse } from '../kernel/decision'
import { afterWorkingDays } from '../kernel/working-days'
import type { ExplorationEvent } from './events'
import { exploringCommand, groupCommand } from './exploring-command'
import { about, movedCycle, type WithCycle } from './moving'
import { mayMoveCycle } from './policy'

/** School days after which work that nobody read clears by itself. */
export const clearsAfter = 10

/** The instant from which work handed in clears unread. */
export const clearsUnreadAt = (submittedAt: Date): Date => afterWorkingDays(submittedAt, clearsAfter)

/**
 * Gives the work back, once, with a reason: something is not complete. What it is like is nobody's to judge, and a second
 * return is refused.
 */
export const returnCycle = exploringCommand({
  name: 'return-cycle',
  allow: (actor, { learner }, _input: { learnerId: string; because: string }) => mayMoveCycle(actor, 'return', learner),
  decide: (exploring, { because }, at) => {
    const next = movedCycle(exploring.cycle, 'return')
    if (!next) return refuse('wrong-state')
    if (next.returnedAt) return refuse('returned-before')
    if (because.trim() === '') return refuse('reason-needed')
    return accept(
      { ...exploring, cycle: { ...next, submittedAt: null, returnedAt: at, returnedBecause: because.trim() } },
      { type: 'cycle-returned' as const, ...about(exploring), cycleId: next.id },
    )
  },
})

const cleared = (exploring: WithCycle, move: 'clear' | 'clear-unread', by: string, at: Date) => {
  const next = movedCycle(exploring.cycle, move)
  if (!next) return refuse('wrong-state')
  const event: ExplorationEvent = {
    ...{ type: 'cycle-cleared', ...about(exploring), cycleId: next.id, unread: move === 'clear-unread' },
  }
  // What a member of staff has read through, they have seen.
  const thoughts =
    move === 'clear' ? exploring.thoughts.map(one => (one.seenAt ? one : { ...one, seenAt: at })) : exploring.thoughts
  return accept({ ...exploring, thoughts, cycle: { ...next, clearedAt: at, clearedBy: by } }, event)
}

/** Somebody has read the work of one or many learners for completeness, and the gate opens. All of them, or none. */
export const clearCycles = groupCommand({
  name: 'clear-cycles',
  allow: (actor, { learner }, _input: { learnerIds: readonly string[] }) => mayMoveCycle(actor, 'clear', learner),
  decide: (exploring, _input, at, actor) => cleared(exploring, 'clear', actor.personId, at),
})

/** Ten school days went by: it clears, with a note that nobody read it. */
export const clearUnread = exploringCommand({
  name: 'clear-unread',
  allow: (actor, { learner }, _input: { learnerId: string }) => mayMoveCycle(actor, 'clear-unread', learner),
  decide: (exploring, _input, at) => {
    const { submittedAt } = exploring.cycle
    if (!submittedAt || clearsUnreadAt(submittedAt) > at) return refuse('not-yet')
    return cleared(exploring, 'clear-unread', 'clock', at)
  },
})

/** Takes back a clearing that was a mistake, once, with a reason. The work waits to be read again; its days begin anew. */
export const reopenCycle = exploringCommand({
  name: 'reopen-cycle',
  allow: (actor, { learner }, _input: { learnerId: string; because: string }) => mayMoveCycle(actor, 'reopen', learner),
  decide: (exploring, { because }, at) => {
    const next = movedCycle(exploring.cycle, 'reopen')
    if (!next) return refuse('wrong-state')
    if (next.reopenedAt) return refuse('reopened-before')
    if (because.trim() === '') return refuse('reason-needed')
    const cycle = { ...next, clearedAt: null, clearedBy: null, submittedAt: at, reopenedAt: at }
    return accept(
      { ...exploring, cycle: { ...cycle, reopenedBecause: because.trim() } },
      { type: 'cycle-reopened' as const, ...about(exploring), cycleId: next.id },
    )
  },
})
