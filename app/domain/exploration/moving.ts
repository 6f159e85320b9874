import { randomUUID } from 'node:crypto'
import { type CycleMove, cycleLifecycle, workingState } from './cycle'
import type { ExplorationEvent } from './events'
import { type CycleRow, type Exploring, isStageComplete } from './exploring'
import { phaseOf } from './phase'
import { movesOnwards, stages } from './stages'

/** An exploring as it is after a change, and what became true. */
export type Changed = { exploring: Exploring; events: ExplorationEvent[] }

/** One with a cycle to work in. */
export type WithCycle = Exploring & { cycle: CycleRow }

export const about = ({ learner }: Pick<Exploring, 'learner'>) => ({ hubId: learner.hubId, subjectId: learner.id })

const freshCycle = ({ learner }: Exploring, at: Date): CycleRow => ({
  ...{ id: randomUUID(), hubId: learner.hubId, learnerId: learner.id, phase: phaseOf(learner.yearGroup) },
  ...{ state: cycleLifecycle.initial, resumesTo: null, startedAt: at, version: 1 },
  ...{ submittedAt: null, returnedAt: null, returnedBecause: '', reopenedAt: null, reopenedBecause: '' },
  ...{ clearedAt: null, clearedBy: null },
  ...{ referredBecause: null, referredWords: '', referredBy: null, referredUntil: null },
})

/** The cycle of the phase the learner is in: the one there is, or a new one that supersedes another phase's. */
export const onCurrentCycle = (
  exploring: Exploring,
  at: Date,
): { exploring: WithCycle; events: ExplorationEvent[] } => {
  const { cycle, learner } = exploring
  if (cycle?.phase === phaseOf(learner.yearGroup)) return { exploring: { ...exploring, cycle }, events: [] }
  const fresh = freshCycle(exploring, at)
  const empty = { heard: [], thoughts: [], discussions: [], canvas: null, adjustments: [] }
  return {
    exploring: { ...exploring, ...empty, cycle: fresh },
    events: [
      ...(cycle ? [{ type: 'cycle-superseded' as const, ...about(exploring), cycleId: cycle.id }] : []),
      { type: 'cycle-begun' as const, ...about(exploring), cycleId: fresh.id },
    ],
  }
}

/** The cycle after a move; null where the table has no such move from where it stands. */
export const movedCycle = (cycle: CycleRow, move: CycleMove): CycleRow | null => {
  const to = cycleLifecycle.step(cycle.state, move)
  return to ? { ...cycle, state: to } : null
}

/**
 * Goes on by itself as far as the stages are complete. Of a cycle that is set aside the stages stay open: it goes on where
 * it will go back to.
 */
export const advanced = ({ exploring, events }: Changed): Changed => {
  const { cycle } = exploring
  if (!cycle) return { exploring, events }
  const working = workingState(cycle)
  // A cycle begins with the first thing that is done in it.
  const untouched = [exploring.heard, exploring.thoughts, exploring.discussions].every(({ length }) => length === 0)
  if (working === 'not-started' && untouched) return { exploring, events }
  const moves = movesOnwards(working, stage => isStageComplete(exploring, stage))
  const to = moves.reduce((state, move) => cycleLifecycle.step(state, move) ?? state, working)
  if (to === working) return { exploring, events }
  const aside = cycle.state !== working
  return {
    exploring: { ...exploring, cycle: aside ? { ...cycle, resumesTo: to } : { ...cycle, state: to } },
    events: [...events, { type: 'cycle-advanced', ...about(exploring), cycleId: cycle.id, to }],
  }
}

/** Is there nothing left of any stage? Only then is there something to hand in. */
export const isWhole = (exploring: Exploring): boolean => stages.every(stage => isStageComplete(exploring, stage))
