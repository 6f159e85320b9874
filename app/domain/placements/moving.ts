import type { Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { type Actor, isSystem } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Opportunity, opportunities, placeBack } from '../matching'
import type { PlacementEvent } from './events'
import { type Hindrance, hindranceTo } from './guards'
import { holdsPlace, type Part, type PlacementMove, placementLifecycle } from './placement'
import { mayMove, partsIn } from './policy'
import { type Agreement, type Placement, placements, type Whole } from './store'

/** The id of whoever has an account, for the record; none for a link, a learner on a device or a worker. */
export const personIn = ({ personId }: Actor): string | null => (/[.]/.test(personId) || !personId ? null : personId)

/** What a move leaves behind beside the placement's own row. */
export type Moved = {
  placement: Placement
  agreement?: Agreement
  /** Rows of its own to add or replace, written after the placement. */
  also?: (tx: Tx) => Promise<void>
  /** The opportunity with its place given back, if one was held. */
  opportunity?: Opportunity
}

export type Ask<I> = { whole: Whole; input: I; at: Date; actor: Actor; parts: readonly Part[] }
type Told = { placement?: Partial<Placement>; agreement?: Agreement; also?: Moved['also']; facts: PlacementEvent[] }

export const saveMoved = async (tx: Tx, { placement, agreement, also, opportunity }: Moved): Promise<void> => {
  await placements.save(tx, placement)
  if (agreement) {
    const { placementId, ...data } = agreement
    await tx.placementAgreement.upsert({ where: { placementId }, create: agreement, update: data })
  }
  await also?.(tx)
  if (opportunity) await opportunities.save(tx, opportunity)
}

type Loaded = Whole & { opportunity: Opportunity | null }

/** A placement, locked; with its opportunity where the move gives a place back. */
const load =
  (giving: boolean) =>
  async (tx: Tx, { placementId }: { placementId: string }): Promise<Loaded | null> => {
    const whole = await placements.lock(tx, placementId)
    if (!whole) return null
    const gives = giving && holdsPlace(whole.placement.state)
    return { ...whole, opportunity: gives ? await opportunities.lock(tx, whole.placement.opportunityId) : null }
  }

/** About whom a fact is. */
export const about = ({ id, hubId }: Pick<Placement, 'id' | 'hubId'>) => ({ hubId, subjectId: id })

/**
 * One move of a placement: the table says from where, whose and to where, the guards what must hold; `tell` says what
 * is written down with it, or why not.
 */
export const moving = <I extends { placementId: string }, W extends string = never>(
  move: PlacementMove,
  tell: (ask: Ask<I>) => Told | { ok: false; why: W },
  { gives = false, waits = true }: { gives?: boolean; waits?: boolean } = {},
) =>
  command({
    name: `placements.${move}`,
    load: (tx: Tx, input: I) => load(gives)(tx, input),
    allow: (actor, whole) => mayMove(actor, move, whole),
    decide: (whole, input, at, actor): Decision<Moved, FactToRecord, W | Hindrance | 'wrong-state'> => {
      const state = placementLifecycle.step(whole.placement.state, move)
      if (!state) return refuse('wrong-state')
      const parts = partsIn(actor, whole)
      const hindrance = hindranceTo(move, { whole, parts, at })
      if (hindrance) return refuse(hindrance)
      const told = tell({ whole, input, at, actor, parts })
      if ('why' in told) return told
      const back = whole.opportunity && placeBack(whole.opportunity, at)
      const { agreement, also } = told
      return accept<Moved, FactToRecord>(
        {
          placement: {
            ...whole.placement,
            state,
            ...(waits ? { waitsSince: at, remindedAt: null } : {}),
            ...told.placement,
          },
          ...(agreement ? { agreement } : {}),
          ...(also ? { also } : {}),
          ...(back ? { opportunity: back.opportunity } : {}),
        },
        ...told.facts,
        ...(back?.facts ?? []),
      )
    },
    save: saveMoved,
  })

/** Does the worker of this area act? */
export const isWorker = (actor: Actor): boolean => isSystem(actor, 'placements')
