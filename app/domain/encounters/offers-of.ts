import { isId, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { offersVisibleTo } from './policy'

/** What one employer has on offer, as far as the viewer sees it: the newest first. */
export const offersOf = (viewer: Actor, employerId: string, take = 20) =>
  transact(viewer, async tx => {
    if (!isId(employerId)) return []
    return tx.offer.findMany({
      where: { AND: [{ employerId, state: { notIn: ['withdrawn', 'expired'] } }, offersVisibleTo(viewer)] },
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take,
      select: { id: true, title: true, kind: true, state: true, timesPerYear: true },
    })
  })

/** The ids of the hub's employers that have something open on offer, as far as the viewer sees offers. */
export const employersWithOffers = (viewer: Actor): Promise<string[]> =>
  transact(viewer, async tx => {
    const found = await tx.offer.findMany({
      where: { AND: [{ state: 'open' }, offersVisibleTo(viewer)] },
      distinct: ['employerId'],
      select: { employerId: true },
    })
    return found.map(({ employerId }) => employerId)
  })
