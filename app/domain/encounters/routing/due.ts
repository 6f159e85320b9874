import { transact } from '~/platform/db'
import { addDays, addWorkingDays, dateOf, dayOf } from '../../kernel/working-days'
import { evaluationDays } from '../next-step'
import { requestLifecycle } from '../request'

/** What the clock has to see to, in every hub. Ids only; each thing is then done inside its own hub. */
export type DueRequest = { hubId: string; requestId: string }
export type DueOffer = { hubId: string; offerId: string }

const clockwork = { system: 'clockwork' } as const
/** Taken at once; what is left over is due again at the next look. */
const most = 20_000
/** A request that waits longer than this was held back, or its job was lost. */
const patience = 5 * 60_000
/** Days an offer may wait for its update before it expires. */
const updateDays = 60

const requestsWhere = (where: object): Promise<DueRequest[]> =>
  transact(clockwork, async tx => {
    const rows = await tx.encounterRequest.findMany({
      where,
      orderBy: [{ hubId: 'asc' }, { id: 'asc' }],
      take: most,
      select: { id: true, hubId: true },
    })
    return rows.map(({ id, hubId }) => ({ hubId, requestId: id }))
  })

/** A day is still to come: the one agreed, or else one of those the school can do. */
const ahead = (at: Date) => ({
  OR: [{ startsAt: { gt: at } }, { startsAt: null, dates: { some: { startsAt: { gt: at } } } }],
})

const offersWhere = (where: object): Promise<DueOffer[]> =>
  transact(clockwork, async tx => {
    const rows = await tx.offer.findMany({
      where,
      orderBy: { id: 'asc' },
      take: most,
      select: { id: true, hubId: true },
    })
    return rows.map(({ id, hubId }) => ({ hubId, offerId: id }))
  })

export const dueRequests = {
  /** Their open wave has run out. */
  wavesEnded: (at: Date): Promise<DueRequest[]> =>
    transact(clockwork, tx =>
      tx.routingWave.findMany({
        where: { state: 'open', expiresAt: { lte: at } },
        orderBy: { expiresAt: 'asc' },
        take: most,
        select: { hubId: true, requestId: true },
      }),
    ),

  /** They wait for routing longer than a job takes: held for others, or their job was lost. */
  waiting: (at: Date) =>
    requestsWhere({
      state: { in: ['triaged', 'routing', 'cancelled-by-employer'] },
      stateSince: { lt: new Date(at.getTime() - patience) },
      ...ahead(at),
    }),

  /** They found nobody, and their dates are still ahead. */
  unfilled: (at: Date) => requestsWhere({ state: 'unfilled', ...ahead(at) }),

  /** Their dates have all passed before they were confirmed, or they never had any and are no longer kept. */
  passed: (at: Date) =>
    requestsWhere({
      state: { in: [...requestLifecycle.moves.expire.from] },
      OR: [
        { startsAt: { lte: at } },
        { startsAt: null, dates: { some: {}, none: { startsAt: { gt: at } } } },
        { startsAt: null, dates: { none: {} }, expiresOn: { lt: dateOf(dayOf(at)) } },
      ],
    }),

  /** They were evaluated, or the time for it is over. */
  finished: (at: Date) =>
    requestsWhere({
      OR: [
        { state: 'evaluated' },
        { state: 'delivered', deliveredAt: { lt: dateOf(addDays(addWorkingDays(at, -evaluationDays), 1)) } },
      ],
    }),
}

export const dueOffers = {
  /** Approved, and their first day has come. */
  toOpen: (at: Date) =>
    offersWhere({ state: 'approved', OR: [{ opensOn: null }, { opensOn: { lte: dateOf(dayOf(at)) } }] }),

  /** Nobody has looked at them for a year. */
  toReview: (at: Date) =>
    offersWhere({ state: { in: ['open', 'full', 'paused'] }, reviewOn: { lte: dateOf(dayOf(at)) } }),

  /** Their update never came. */
  toExpire: (at: Date) => offersWhere({ state: 'needs-update', updatedAt: { lt: dateOf(addDays(at, -updateDays)) } }),

  /** Full, which may have times again. */
  full: () => offersWhere({ state: 'full' }),
}
