import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { MatchingEvent } from './events'
import { looksFirst } from './policy'
import { opportunities } from './store'

export type PlaceRefusal = 'no-place-left' | 'over'

/** Takes one place of a locked opportunity; the last one fills it. The database refuses a number below nothing. */
export const takeOne = async (
  tx: Tx,
  opportunityId: string,
  at: Date,
): Promise<PlaceRefusal | { facts: MatchingEvent[] }> => {
  const opportunity = await opportunities.lock(tx, opportunityId)
  if (opportunity?.state === 'filled') return 'no-place-left'
  if (opportunity?.state !== 'live' || opportunity.closesOn < dateOf(dayOf(at))) return 'over'
  if (opportunity.placesLeft < 1) return 'no-place-left'
  const isLast = opportunity.placesLeft === 1
  const state = isLast ? ('filled' as const) : opportunity.state
  await opportunities.save(tx, { ...opportunity, placesLeft: opportunity.placesLeft - 1, state, updatedAt: at })
  const { hubId } = opportunity
  return { facts: isLast ? [{ type: 'opportunity-filled', hubId, subjectId: opportunityId }] : [] }
}

type Settled = Outcome<'taken' | 'refused', PlaceRefusal | 'not-found' | 'not-allowed'>

/** Staff say yes or no to a place that one of their learners asked for. However many say yes at once, no place is given twice. */
export const settlePlace = (actor: Actor, { placeId, yes }: { placeId: string; yes: boolean }): Promise<Settled> =>
  transact<Settled>(actor, async tx => {
    if (!looksFirst(actor)) return refuse('not-allowed')
    if (!isId(placeId)) return refuse('not-found')
    await tx.$queryRaw`select 1 from opportunity_place where id = ${placeId}::uuid for update`
    const place = await tx.opportunityPlace.findUnique({ where: { id: placeId } })
    if (place?.state !== 'asked') return refuse('not-found')
    const at = clock.now()
    const taken = yes ? await takeOne(tx, place.opportunityId, at) : { facts: [] }
    if (typeof taken === 'string') return refuse(taken)
    await tx.opportunityPlace.update({
      where: { id: placeId },
      data: { state: yes ? 'taken' : 'refused', changedAt: at },
    })
    const { hubId, opportunityId: subjectId } = place
    await record(tx, {
      ...{ by: actor.personId, via: 'matching.settle-place', at },
      facts: [{ type: yes ? 'place-taken' : 'place-refused', hubId, subjectId, ...{ placeId } }, ...taken.facts],
    })
    return { ok: true, value: yes ? 'taken' : 'refused' }
  })

/** Places that learners the viewer sees have asked for. */
export const placesAsked = (viewer: Actor) =>
  transact(viewer, tx =>
    looksFirst(viewer)
      ? tx.opportunityPlace.findMany({
          where: { hubId: viewer.hubId, state: 'asked' },
          orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
          take: 200,
          select: {
            id: true,
            learner: { select: { label: true, yearGroup: true } },
            opportunity: { select: { id: true, title: true, organisation: true, placesLeft: true } },
          },
        })
      : Promise.resolve([]),
  )
