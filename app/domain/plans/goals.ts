import { randomUUID } from 'node:crypto'
import { refuse } from '../kernel/decision'
import { type Ask, changing, type Told } from './changing'
import { type GoalMove, goalLifecycle } from './goal'
import type { Goal } from './store'
import { type ArchiveReason, type GoalKind, goalsMost, type PlanAct } from './vocabulary'

type Of = { adviceId: string; goalId: string }
export type GoalSaid = { adviceId: string; goalId?: string | undefined; version?: number | undefined } & {
  kind: GoalKind
  words: string
}

const goalIn = ({ goals }: { goals: readonly Goal[] }, id: string | undefined) => goals.find(goal => goal.id === id)

const addGoal = ({ whole, input: { kind, words }, at }: Ask<GoalSaid>) => {
  if (whole.goals.length >= goalsMost) return refuse('too-many')
  const id = randomUUID()
  const { hubId, id: planId } = whole.plan
  return {
    lines: [{ what: 'goal', act: 'added', thingId: id }],
    write: async tx => {
      await tx.planGoal.create({ data: { id, hubId, planId, kind, words, createdAt: at } })
    },
  } satisfies Told
}

/** The adviser writes a goal, with the adult beside them or before it is shared; or changes one that nobody else has meanwhile. */
export const saveGoal = changing<GoalSaid, 'too-many' | 'gone' | 'changed-meanwhile'>(
  'save-goal',
  ask => {
    const { whole, input } = ask
    if (!input.goalId) return addGoal(ask)
    const goal = goalIn(whole, input.goalId)
    if (!goal) return refuse('gone')
    if (goal.version !== input.version) return refuse('changed-meanwhile')
    const { kind, words } = input
    const fields = (['kind', 'words'] as const).filter(field => goal[field] !== input[field])
    return {
      lines: [{ what: 'goal', act: 'changed', thingId: goal.id, fields }],
      write: async tx => {
        await tx.planGoal.update({ where: { id: goal.id }, data: { kind, words, version: { increment: 1 } } })
      },
    }
  },
  { only: 'adviser' },
)

const movingGoal = <I extends Of>(
  move: GoalMove,
  act: PlanAct,
  reasonOf: (input: I) => { archiveReason: ArchiveReason | null; archiveWords: string },
) =>
  changing<I, 'gone' | 'goal-not-so'>(`${move}-goal`, ({ whole, input }) => {
    const goal = goalIn(whole, input.goalId)
    if (!goal) return refuse('gone')
    const status = goalLifecycle.step(goal.status, move)
    if (!status) return refuse('goal-not-so')
    return {
      lines: [{ what: 'goal', act, thingId: goal.id, fields: ['status'] }],
      write: async tx => {
        const data = { status, ...reasonOf(input), version: { increment: 1 } }
        await tx.planGoal.update({ where: { id: goal.id }, data })
      },
    }
  })

const none = () => ({ archiveReason: null, archiveWords: '' })

/** They came to it. */
export const achieveGoal = movingGoal<Of>('achieve', 'achieved', none)

/** They let go of it, and why. Nothing follows from it. */
export const letGoOfGoal = movingGoal<Of & { reasonCode: ArchiveReason; words: string }>(
  'let-go',
  'let-go',
  ({ reasonCode, words }) => ({ archiveReason: reasonCode, archiveWords: words }),
)

/** They take it up again. */
export const takeGoalUp = movingGoal<Of>('take-up', 'taken-up', none)
