import { isId, type Tx } from '~/platform/db'
import type { FactToRecord } from '~/platform/ledger'
import { command } from '../kernel/command'
import { accept, type Decision, refuse } from '../kernel/decision'
import { type Opportunity, opportunities, type PlaceRefusal, placeKept } from '../matching'
import { dayIn } from './agreement'
import type { Named } from './answer'
import type { PlacementEvent } from './events'
import { type Hindrance, hindranceTo } from './guards'
import { about } from './moving'
import { askedStates, heldStates, placementLifecycle } from './placement'
import { mayMove, partsIn } from './policy'
import { type Placement, placements, type Whole } from './store'
import { sameWeek } from './weeks'

type Subject = Whole & { others: Placement[]; opportunity: Opportunity | null }
type Confirmed = { placement: Placement; off: Placement[]; opportunity: Opportunity }

/**
 * The learner's row first, so that two confirmations of one learner go one after the other; then everything else they
 * asked for, in the order of ids; last the opportunity, for its place.
 */
const load = async (tx: Tx, { placementId }: Named): Promise<Subject | null> => {
  const named = isId(placementId) ? await tx.placement.findUnique({ where: { id: placementId } }) : null
  if (!named) return null
  await tx.$queryRaw`select 1 from learner where id = ${named.learnerId}::uuid for update`
  await tx.$queryRaw`select 1 from placement where learner_id = ${named.learnerId}::uuid order by id for update`
  const whole = await placements.read(tx, placementId)
  if (!whole) return null
  const others = await tx.placement.findMany({
    where: { learnerId: named.learnerId, id: { not: placementId }, state: { in: [...askedStates, ...heldStates] } },
    orderBy: { id: 'asc' },
  })
  return {
    ...whole,
    others: others as Placement[],
    opportunity: await opportunities.lock(tx, whole.placement.opportunityId),
  }
}

const stretch = ({ startsOn, endsOn }: Placement) => ({ startsOn: dayIn(startsOn), endsOn: dayIn(endsOn) })
const isHeld = ({ state }: Placement) => heldStates.some(held => held === state)

/**
 * The learner says yes to what a host accepted. It takes a place, and their week: whatever else they asked for in the same
 * week is called off with it. A second press is a no-op, refused as `wrong-state`.
 */
export const confirmPlacement = command({
  name: 'placements.confirm',
  load,
  allow: (actor, whole) => mayMove(actor, 'confirm', whole),
  decide: (
    whole,
    _input,
    at,
    actor,
  ): Decision<Confirmed, FactToRecord, PlaceRefusal | Hindrance | 'wrong-state' | 'week-taken'> => {
    const { placement, others, opportunity } = whole
    const state = placementLifecycle.step(placement.state, 'confirm')
    if (!state) return refuse('wrong-state')
    const hindrance = hindranceTo('confirm', { whole, parts: partsIn(actor, whole), at })
    if (hindrance) return refuse(hindrance)
    const theseWeeks = others.filter(other => sameWeek(stretch(other), stretch(placement)))
    if (theseWeeks.some(isHeld)) return refuse('week-taken')
    const counted = placeKept(opportunity, at)
    if (typeof counted === 'string') return refuse(counted)

    const off = theseWeeks.map(other => ({
      ...{ ...other, state: 'cancelled-by-student' as const, waitsSince: at, reasonCode: 'found-other', reason: null },
    }))
    const facts: PlacementEvent[] = [
      { type: 'placement-confirmed', ...about(placement) },
      ...off.map(other => ({ type: 'placement-cancelled' as const, ...about(other), side: 'student' as const })),
    ]
    return accept<Confirmed, FactToRecord>(
      { placement: { ...placement, state, waitsSince: at, remindedAt: null }, off, opportunity: counted.opportunity },
      ...facts,
      ...counted.facts,
    )
  },
  save: async (tx, { placement, off, opportunity }) => {
    for (const other of off) await placements.save(tx, other)
    await placements.save(tx, placement)
    await opportunities.save(tx, opportunity)
  },
  constraints: { placement_one_a_week: 'week-taken', opportunity_places: 'no-place-left' },
})
