import { dayOf } from '../kernel/working-days'
import { workingState } from './cycle'
import { countsOf, type Exploring, workOf } from './exploring'
import { phaseOf } from './phase'
import { clearsUnreadAt } from './review'
import { type Stage, type StageState, stageStateOf, stages } from './stages'
import { type Left, whatIsLeft } from './what-is-left'

export type StageView = { stage: Stage; state: StageState; left: Left[] }

/** Where an exploring stands. A cycle of another phase counts as not begun: the next press begins the new one. */
export const standingOf = (exploring: Exploring) => {
  const { learner } = exploring
  const phase = phaseOf(learner.yearGroup)
  const current = exploring.cycle?.phase === phase ? exploring : { ...exploring, ...nothing }
  const { cycle } = current
  const working = cycle ? workingState(cycle) : 'not-started'
  const [work, counts] = [workOf(current), countsOf(current)]
  const returned = Boolean(cycle?.returnedAt) && working === 'triangulating'
  return {
    ...{ learnerId: learner.id, phase, working, state: cycle?.state ?? 'not-started', counts },
    cycleId: cycle?.id ?? null,
    stages: stages.map(
      (stage): StageView => ({
        ...{ stage, state: stageStateOf(stage, working, returned), left: whatIsLeft(stage, work, counts) },
      }),
    ),
    returnedBecause: returned ? (cycle?.returnedBecause ?? '') : null,
    returnedBefore: Boolean(cycle?.returnedAt),
    reopenedBefore: Boolean(cycle?.reopenedAt),
    submittedOn: cycle?.submittedAt ? dayOf(cycle.submittedAt) : null,
    clearsOn: cycle?.state === 'gate-review' && cycle.submittedAt ? dayOf(clearsUnreadAt(cycle.submittedAt)) : null,
    clearedUnread: cycle?.clearedBy === 'clock',
    referredUntil: cycle?.referredUntil?.toISOString().slice(0, 10) ?? null,
    adjustments: current.adjustments.map(({ id, count, to, reason, words }) => ({ id, count, to, reason, words })),
  }
}

const nothing = { cycle: null, heard: [], thoughts: [], discussions: [], canvas: null, adjustments: [] }

export type Standing = ReturnType<typeof standingOf>
