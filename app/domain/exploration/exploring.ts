import { isId, type Prisma, type Tx } from '~/platform/db'
import { type Adjustment, type Counts, countsFor, countsWith, isCountName, raisedCounts } from './counts'
import type { Work } from './done'
import type { Stage } from './stages'
import { isComplete } from './what-is-left'

const learnerParts = {
  include: {
    institution: { select: { id: true, name: true, matchingOn: true, dpiaOn: true, safeguardingLeadId: true } },
  },
} as const
/** Everything that was done in a cycle. */
export const cycleParts = {
  include: {
    heard: { orderBy: [{ heardAt: 'asc' }, { id: 'asc' }] },
    thoughts: { orderBy: [{ savedAt: 'asc' }, { id: 'asc' }] },
    discussions: { orderBy: { recordedAt: 'asc' } },
    canvases: { include: { fragments: { orderBy: { position: 'asc' } } } },
    adjustments: { orderBy: [{ madeAt: 'asc' }, { id: 'asc' }] },
  },
} as const satisfies Prisma.ExplorationCycleDefaultArgs

export type ExplorerRow = Prisma.LearnerGetPayload<typeof learnerParts>
type CycleWhole = Prisma.ExplorationCycleGetPayload<typeof cycleParts>
export type CycleRow = Omit<CycleWhole, 'heard' | 'thoughts' | 'discussions' | 'canvases' | 'adjustments'>
export type HeardRow = CycleWhole['heard'][number]
export type ThoughtRow = CycleWhole['thoughts'][number]
export type DiscussionRow = CycleWhole['discussions'][number]
export type CanvasRow = CycleWhole['canvases'][number]
export type AdjustmentRow = CycleWhole['adjustments'][number]
export type StatementRow = Prisma.ExplorationStatementGetPayload<object>

/** One learner with the cycle that is not superseded and all that was done in it. */
export type Exploring = {
  learner: ExplorerRow
  cycle: CycleRow | null
  heard: HeardRow[]
  thoughts: ThoughtRow[]
  discussions: DiscussionRow[]
  canvas: CanvasRow | null
  adjustments: AdjustmentRow[]
  statement: StatementRow | null
  /** What the hub asks of everybody. */
  hubCounts: Counts
}

export const isPupil = ({ institutionId }: { institutionId: string | null }): boolean => institutionId !== null

const adjustmentsIn = (rows: readonly AdjustmentRow[]): Adjustment[] =>
  rows.flatMap(({ count, to }) => (isCountName(count) ? [{ count, to }] : []))

/** What is asked of this learner: by the rule, the hub, and whatever was adjusted for them. */
export const countsOf = ({ learner, hubCounts, adjustments }: Exploring): Counts =>
  countsWith(countsFor(hubCounts, isPupil(learner)), adjustmentsIn(adjustments))

/** What was done, as the stages look at it. */
export const workOf = ({ heard, thoughts, discussions, canvas, statement }: Exploring): Work => ({
  heard,
  thoughts: thoughts.map(({ wordCount, ...thought }) => ({ ...thought, words: wordCount })),
  discussions: discussions.map(({ people }) => people),
  canvas,
  stated: { majors: statement?.majors ?? [], sectors: statement?.sectors ?? [] },
})

export const isStageComplete = (exploring: Exploring, stage: Stage): boolean =>
  isComplete(stage, workOf(exploring), countsOf(exploring))

/** Learners a transaction sees, with their work, locked for a change where it is wanted. Unseen ids are left out. */
export const exploringOf = async (
  tx: Tx,
  learnerIds: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Exploring[]> => {
  const ids = [...new Set(learnerIds)].filter(isId)
  if (ids.length === 0) return []
  // In the order of ids, so that two groups that share learners never wait for each other in a ring.
  if (lock)
    await tx.$queryRaw`select 1 from (select id from learner where id = any(${ids}::uuid[]) order by id for no key update) locked`
  const learners = await tx.learner.findMany({ where: { id: { in: ids } }, ...learnerParts })
  const [hubId] = learners.map(one => one.hubId)
  const hub = hubId ? await tx.explorationCounts.findUnique({ where: { hubId } }) : null
  const hubCounts = raisedCounts((hub?.counts ?? {}) as Record<string, unknown>)
  const among = { learnerId: { in: learners.map(({ id }) => id) } }
  const cycles = await tx.explorationCycle.findMany({
    where: { ...among, state: { not: 'superseded' } },
    ...cycleParts,
  })
  const statements = await tx.explorationStatement.findMany({ where: among })
  const cycleOf = new Map(cycles.map(cycle => [cycle.learnerId, cycle]))
  const statementOf = new Map(statements.map(statement => [statement.learnerId, statement]))
  return learners.map(learner => {
    const whole = cycleOf.get(learner.id)
    const statement = statementOf.get(learner.id) ?? null
    if (!whole) {
      const nothing = { cycle: null, heard: [], thoughts: [], discussions: [], canvas: null, adjustments: [] }
      return { learner, ...nothing, statement, hubCounts }
    }
    const { canvases, ...rest } = whole
    const { heard, thoughts, discussions, adjustments, ...cycle } = rest
    return {
      learner,
      cycle,
      heard,
      thoughts,
      discussions,
      adjustments,
      canvas: canvases[0] ?? null,
      statement,
      hubCounts,
    }
  })
}

export const oneExploring = async (tx: Tx, learnerId: string, lock = false): Promise<Exploring | null> =>
  (await exploringOf(tx, [learnerId], { lock }))[0] ?? null
