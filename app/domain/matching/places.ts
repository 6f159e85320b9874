import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { record } from '~/platform/ledger'
import type { Actor } from '../kernel/actor'
import { type Outcome, refuse } from '../kernel/decision'
import { dateOf, dayOf } from '../kernel/working-days'
import type { MatchingEvent } from './events'
import { opportunityLifecycle } from './opportunity'
import { looksFirst } from './policy'
import { type Opportunity, opportunities } from './store'

export type PlaceRefusal = 'no-place-left' | 'over'

/** An opportunity with one place fewer or more, and what that made true. */
export type Counted = { opportunity: Opportunity; facts: MatchingEvent[] }

const oneFewer = (opportunity: Opportunity, at: Date): PlaceRefusal | Counted => {
  if (opportunity.placesLeft < 1) return 'no-place-left'
  const state = opportunity.placesLeft === 1 ? opportunityLifecycle.step(opportunity.state, 'fill') : undefined
  const { hubId, id: subjectId } = opportunity
  return {
    opportunity: {
      ...{ ...opportunity, placesLeft: opportunity.placesLeft - 1, updatedAt: at },
      state: state ?? opportunity.state,
    },
    facts: state ? [{ type: 'opportunity-filled', hubId, subjectId }] : [],
  }
}

/** One place of a locked opportunity; the last one fills it. The database refuses a number below nothing. */
export const placeTaken = (opportunity: Opportunity | null, at: Date): PlaceRefusal | Counted => {
  if (opportunity?.state === 'filled') return 'no-place-left'
  if (opportunity?.state !== 'live' || opportunity.closesOn < dateOf(dayOf(at))) return 'over'
  return oneFewer(opportunity, at)
}

/** The same for somebody who asked while it was open: that it has closed since is not held against them. */
export const placeKept = (opportunity: Opportunity | null, at: Date): PlaceRefusal | Counted => {
  if (!opportunity || opportunity.state === 'withdrawn') return 'over'
  return oneFewer(opportunity, at)
}

/** A place comes back. What was full is open again while somebody can still say that they want to come. */
export const placeBack = (opportunity: Opportunity, at: Date): Counted => {
  const open = opportunity.closesOn >= dateOf(dayOf(at))
  const state = open ? opportunityLifecycle.step(opportunity.state, 'reopen') : undefined
  const { hubId, id: subjectId, places, placesLeft } = opportunity
  return {
    opportunity: {
      ...{ ...opportunity, placesLeft: Math.min(places, placesLeft + 1), updatedAt: at },
      state: state ?? opportunity.state,
    },
    facts: state ? [{ type: 'opportunity-reopened', hubId, subjectId }] : [],
  }
}

/** Takes one place of an opportunity under its lock. */
export const takeOne = async (
  tx: Tx,
  opportunityId: string,
  at: Date,
): Promise<PlaceRefusal | { facts: MatchingEvent[] }> => {
  const counted = placeTaken(await opportunities.lock(tx, opportunityId), at)
  if (typeof counted !== 'string') await opportunities.save(tx, counted.opportunity)
  return counted
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
