import { isId, type Prisma, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { cycleParts, type StatementRow } from './exploring'
import { ownLearnerId } from './own'
import { workView } from './work-views'

const cyclesIn = (tx: Tx, where: Prisma.ExplorationCycleWhereInput) =>
  tx.explorationCycle.findMany({ where, ...cycleParts, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] })
type Cycle = Awaited<ReturnType<typeof cyclesIn>>[number]

const shown = async (viewer: Actor, cycle: Cycle, statement: StatementRow | null) => {
  const { thoughts, heard, discussions, canvases } = cycle
  const done = { thoughts, heard, discussions, canvas: canvases[0] ?? null, statement }
  return {
    ...{ id: cycle.id, phase: cycle.phase, state: cycle.state, startedOn: dayOf(cycle.startedAt) },
    work: await workView(viewer, done),
  }
}

/** One of the explorer's own earlier cycles, with all that was done in it: shown, and not counted. */
export const earlierCycle = async (viewer: Actor, cycleId: string) => {
  const learnerId = await ownLearnerId(viewer)
  if (!learnerId || !isId(cycleId)) return null
  const [cycle] = await transact(viewer, tx => cyclesIn(tx, { id: cycleId, learnerId, state: 'superseded' }))
  return cycle ? shown(viewer, cycle, null) : null
}

/**
 * All that a learner did in every cycle, as far as the viewer sees it: of a learner who has moved, what they took along.
 * Whether the viewer may ask is for the caller to say.
 */
export const recordOf = async (viewer: Actor, learnerId: string) => {
  const { cycles, statement } = await transact(viewer, async tx => ({
    cycles: await cyclesIn(tx, { learnerId }),
    statement: await tx.explorationStatement.findFirst({ where: { learnerId } }),
  }))
  const stated = cycles.length - 1
  return Promise.all(cycles.map((cycle, index) => shown(viewer, cycle, index === stated ? statement : null)))
}
