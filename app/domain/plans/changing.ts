import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import {
  type AdviceMove,
  type AdviceRequest,
  type Asked,
  adviceRequests,
  mayMove,
  type Stopped,
  stepOf,
} from '../advice'
import type { Actor } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import type { PlanEvent } from './events'
import { type PlanPart, partIn, writesNow } from './policy'
import { type Plan, plans, type Whole } from './store'
import type { PlanAct, PlanThing } from './vocabulary'

/** One line of a plan's history: what was done with which thing, and which of its fields changed. */
export type Line = { what: PlanThing; act: PlanAct; thingId?: string | undefined; fields?: readonly string[] }

type Changed = {
  request?: AdviceRequest
  plan: Plan
  part: PlanPart
  lines: readonly Line[]
  at: Date
  write: (tx: Tx) => Promise<void>
}

const save = async (tx: Tx, { request, plan, part, lines, at, write }: Changed): Promise<void> => {
  const { id, ...next } = plan
  if (request) await adviceRequests.save(tx, request)
  await tx.actionPlan.upsert({
    where: { id },
    create: { ...plan, updatedAt: at },
    update: { ...next, updatedAt: at, version: { increment: 1 } },
  })
  await write(tx)
  await tx.planChange.createMany({
    data: lines.map(({ what, act, thingId = null, fields = [] }) => ({
      ...{ hubId: plan.hubId, planId: id, at, part, what, act, thingId, fields: [...fields] },
    })),
  })
}

const factsOf = ({ id: subjectId, hubId }: AdviceRequest, lines: readonly Line[]): PlanEvent[] =>
  lines.map(({ what, act }) => ({ type: 'plan-changed', hubId, subjectId, what, act }))

export type Ask<I, L = null> = { whole: Whole & { plan: Plan }; part: PlanPart; input: I; looked: L; at: Date }
export type Told = {
  plan?: Partial<Plan>
  lines: readonly Line[]
  write?: (tx: Tx) => Promise<void>
  /** Moves of the request that go with it, one after the other, each where the request's table has it. */
  steps?: readonly AdviceMove[]
}
type Of = { adviceId: string }

/** The request after some moves; one that its table does not have from there is left out. */
export const stepped = (asked: Asked, moves: readonly AdviceMove[], { actor, at }: { actor: Actor; at: Date }) => {
  let request = asked.request
  const events: FactToRecord[] = []
  for (const move of moves) {
    const step = stepOf({ ...asked, request }, move, { actor, at })
    if (!step.ok) continue
    request = step.next
    events.push(...step.events)
  }
  return { events, ...(events.length > 0 ? { request } : {}) }
}

/** What the database itself refuses of everything that is written on a plan. */
const written = { adviser_registered: 'not-registered' } as const

/**
 * A change of what stands on a plan: by the adult or the adviser, while they may write on it. `tell` says what is written
 * down, or why not; what it has to know besides is looked up by `look`, in the same transaction and under its lock.
 * `constraints` names what the database itself refuses. The request's own state stays as it is, but for the steps that are
 * told with it.
 */
export const changing = <I extends Of, W extends string = never, L = null>(
  name: string,
  tell: (ask: Ask<I, L>) => Told | { ok: false; why: W },
  {
    only,
    look,
    constraints = {},
  }: {
    only?: PlanPart
    look?: (tx: Tx, input: I, whole: Whole) => Promise<L>
    constraints?: { [name: string]: W | Stopped }
  } = {},
) =>
  command({
    name: `plans.${name}`,
    constraints: { ...written, ...constraints },
    load: async (tx: Tx, input: I, actor) => {
      const whole = await plans.lock(tx, input.adviceId, actor)
      return whole && { ...whole, looked: ((await look?.(tx, input, whole)) ?? null) as L }
    },
    allow: (actor, { asked }) => {
      const part = partIn(actor, asked.request)
      return part !== null && (only === undefined || part === only)
    },
    decide: (loaded, input, at, actor): Decision<Changed, FactToRecord, W | Stopped | 'not-yours-now'> => {
      const { looked, ...whole } = loaded
      const { asked, plan } = whole
      const part = partIn(actor, asked.request)
      if (!plan || !part || !writesNow(part, asked.request, plan)) return refuse('not-yours-now')
      if (part === 'adviser' && !asked.registered) return refuse('not-registered')
      const told = tell({ whole: { ...whole, plan }, part, input, looked, at })
      if ('why' in told) return told
      const moved = stepped(asked, told.steps ?? [], { actor, at })
      return accept<Changed, FactToRecord>(
        {
          ...{ plan: { ...plan, ...told.plan }, part, lines: told.lines, at },
          ...(moved.request ? { request: moved.request } : {}),
          write: told.write ?? (async () => undefined),
        },
        ...moved.events,
        ...factsOf(asked.request, told.lines),
      )
    },
    save,
  })

/** A move of the request that concerns its plan: the request's table says whose it is and from where. */
export const movingPlan = <I extends Of, W extends string = never>(
  move: AdviceMove,
  tell: (ask: { whole: Whole; input: I; at: Date }) => (Told & { fresh?: Plan }) | { ok: false; why: W },
  { only }: { only?: PlanPart } = {},
) =>
  command({
    name: `plans.${move}`,
    constraints: written,
    load: (tx: Tx, { adviceId }: I, actor) => plans.lock(tx, adviceId, actor),
    allow: (actor, { asked: { request } }) => {
      const part = partIn(actor, request)
      return part !== null && (only === undefined || part === only) && mayMove(actor, move, request)
    },
    decide: (whole, input, at, actor): Decision<Changed, FactToRecord, W | Stopped> => {
      const stepped = stepOf(whole.asked, move, { actor, at })
      if (!stepped.ok) return stepped
      const part = partIn(actor, whole.asked.request) ?? 'adult'
      const told = tell({ whole, input, at })
      if ('why' in told) return told
      const plan = told.fresh ?? whole.plan
      if (!plan) return refuse('wrong-state')
      return accept<Changed, FactToRecord>(
        {
          ...{ request: stepped.next, plan: { ...plan, ...told.plan }, part, lines: told.lines, at },
          write: told.write ?? (async () => undefined),
        },
        ...stepped.events,
        ...factsOf(whole.asked.request, told.lines),
      )
    },
    save,
  })
