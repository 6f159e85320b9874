import { randomUUID } from 'node:crypto'
import type { ActionKind } from '../advice/forms'
import { refuse } from '../kernel/decision'
import { dateOf } from '../kernel/working-days'
import { type Ask, changing, type Told } from './changing'
import type { PlanPart } from './policy'
import { skillsCheckOpen } from './skills-check'
import type { Action } from './store'
import { actionsMost, type Owner } from './vocabulary'

type Fields = {
  goalId: string
  kind: ActionKind
  words: string
  owner: Owner
  dueOn?: string | undefined
  note: string
}
export type ActionSaid = Fields & {
  adviceId: string
  planActionId?: string | undefined
  version?: number | undefined
}
const writeActions = ['words', 'kind', 'owner', 'dueOn', 'note', 'goalId'] as const

const rowOf = ({ goalId, kind, words, owner, dueOn, note }: Fields) => ({
  ...{ goalId, kind, words, owner, note, dueOn: dueOn ? dateOf(dueOn) : null },
})

/** What somebody may write on: the adult on what is theirs, the adviser on whatever the adult did not add. */
const theirs = (part: PlanPart, { owner, addedBy }: Pick<Action, 'owner' | 'addedBy'>): boolean =>
  part === 'adult' ? owner === 'person' : addedBy === 'adviser'

const add = ({ whole, input, part, at }: Omit<Ask<ActionSaid>, 'looked'>) => {
  if (whole.actions.length >= actionsMost) return refuse('too-many')
  const id = randomUUID()
  const { hubId, id: planId } = whole.plan
  return {
    lines: [{ what: 'action', act: 'added', thingId: id }],
    write: async tx => {
      await tx.planAction.create({ data: { id, hubId, planId, ...rowOf(input), addedBy: part, createdAt: at } })
    },
  } satisfies Told
}

const same = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other

/** An action is written or changed by the adviser. A skills check is put on a plan behind the open gate alone. */
export const saveAction = changing<
  ActionSaid,
  'too-many' | 'gone' | 'changed-meanwhile' | 'not-your-action' | 'skills-check-closed',
  { open: boolean }
>(
  'save-action',
  ask => {
    const { whole, input, part, looked } = ask
    if (!whole.goals.some(({ id }) => id === input.goalId)) return refuse('gone')
    if (input.kind === 'skills-check' && (part === 'adult' || !looked.open)) return refuse('skills-check-closed')
    if (!input.planActionId) return add(ask)
    const action = whole.actions.find(({ id }) => id === input.planActionId)
    if (!action) return refuse('gone')
    if (!theirs(part, action)) return refuse('not-your-action')
    if (action.version !== input.version) return refuse('changed-meanwhile')
    const next = rowOf(input)
    return {
      lines: [
        {
          ...{ what: 'action', act: 'changed', thingId: action.id },
          fields: writeActions.filter(field => !same(action[field], next[field])),
        },
      ],
      write: async tx => {
        await tx.planAction.update({ where: { id: action.id }, data: { ...next, version: { increment: 1 } } })
      },
    }
  },
  {
    look: async (tx, { adviceId, kind }) => ({
      open: kind === 'skills-check' && (await skillsCheckOpen(tx, adviceId)),
    }),
    constraints: { skills_check_gate: 'skills-check-closed' },
  },
)

type OwnSaid = Omit<ActionSaid, 'kind' | 'owner'>

/** The adult writes an action of their own, or changes one that is theirs to do; what kind it is stays. */
export const saveOwnAction = changing<OwnSaid, 'too-many' | 'gone' | 'changed-meanwhile' | 'not-your-action'>(
  'save-own-action',
  ({ whole, input, part, at }) => {
    if (!whole.goals.some(({ id }) => id === input.goalId)) return refuse('gone')
    const whose = { kind: 'other' as const, owner: 'person' as const }
    if (!input.planActionId) return add({ whole, input: { ...input, ...whose }, part, at })
    const action = whole.actions.find(({ id }) => id === input.planActionId)
    if (!action) return refuse('gone')
    if (!theirs(part, action)) return refuse('not-your-action')
    if (action.version !== input.version) return refuse('changed-meanwhile')
    const { kind: _kind, owner: _owner, ...next } = rowOf({ ...input, ...whose })
    return {
      lines: [
        {
          ...{ what: 'action', act: 'changed', thingId: action.id },
          fields: (['words', 'dueOn', 'note', 'goalId'] as const).filter(field => !same(action[field], next[field])),
        },
      ],
      write: async tx => {
        await tx.planAction.update({ where: { id: action.id }, data: { ...next, version: { increment: 1 } } })
      },
    }
  },
  { only: 'adult' },
)

type Of = { adviceId: string; planActionId: string }

/** Taken off the plan by whoever put it there. */
export const removeAction = changing<Of, 'gone' | 'not-your-action'>('remove-action', ({ whole, input, part }) => {
  const action = whole.actions.find(({ id }) => id === input.planActionId)
  if (!action) return refuse('gone')
  if (action.addedBy !== part) return refuse('not-your-action')
  return {
    lines: [{ what: 'action', act: 'removed', thingId: action.id }],
    write: async tx => {
      await tx.planAction.delete({ where: { id: action.id } })
    },
  }
})
