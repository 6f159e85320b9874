import { clock } from '~/platform/clock'
import { isId, type Prisma, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import { academicYear, startOfDay } from '../kernel/working-days'
import type { OfferMove } from './offer'
import { offerLifecycle } from './offer'
import { mayMoveOffer, offersVisibleTo } from './policy'

const PAGE = 25

/** Encounters an offer has given this academic year, agreed ones included. */
export const givenThisYear = () => ({
  encounters: {
    where: { state: { not: 'cancelled' }, startsAt: { gte: startOfDay(academicYear(clock.now()).from) } },
    select: { id: true },
  },
})

/** Moves the viewer may press on an offer now. */
const movesOpen = (viewer: Actor, offer: { hubId: string; employerId: string; state: string }): OfferMove[] =>
  offerLifecycle.movesFrom(offer.state).filter(move => move !== 'open' && mayMoveOffer(viewer, move, offer))

/** One offer with its calendar, and what the viewer may do with it. */
export const offerFor = (viewer: Actor, offerId: string) =>
  transact(viewer, async tx => {
    if (!isId(offerId)) return null
    const offer = await tx.offer.findFirst({
      where: { AND: [{ id: offerId }, offersVisibleTo(viewer)] },
      include: {
        slots: { where: { endsAt: { gt: clock.now() } }, orderBy: { startsAt: 'asc' } },
        employer: { include: { employer: { select: { name: true, sites: { orderBy: { name: 'asc' } } } } } },
        ...givenThisYear(),
      },
    })
    if (!offer) return null
    const { employer, encounters, ...rest } = offer
    return {
      ...rest,
      employer: employer.employer.name,
      sites: employer.employer.sites.map(({ id, name, town }) => ({ id, name, town })),
      given: encounters.length,
      moves: movesOpen(viewer, offer),
      mayEdit:
        (wears(viewer, 'employer-admin', offer.employerId) || wears(viewer, 'coordinator')) &&
        !['withdrawn', 'expired', 'submitted'].includes(offer.state),
    }
  })

/** Offers the viewer sees, by state and words; a page of 25, those to check first. */
export const offersFor = (viewer: Actor, { state, search, page }: { state: string; search: string; page: number }) =>
  transact(viewer, async tx => {
    const where: Prisma.OfferWhereInput = {
      AND: [
        offersVisibleTo(viewer),
        state ? { state } : { state: { notIn: ['withdrawn', 'expired'] } },
        search
          ? {
              OR: [
                { title: { contains: search, mode: 'insensitive' } },
                { employer: { employer: { name: { contains: search, mode: 'insensitive' } } } },
              ],
            }
          : {},
      ],
    }
    const total = await tx.offer.count({ where })
    const rows = await tx.offer.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      include: { employer: { include: { employer: { select: { name: true } } } }, ...givenThisYear() },
    })
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      offers: rows.map(({ id, title, kind, keyStages, timesPerYear, employer, encounters, state: now }) => ({
        id,
        title,
        kind,
        state: now,
        keyStages,
        timesPerYear,
        employer: employer.employer.name,
        given: encounters.length,
      })),
    }
  })

/** The employers a viewer may offer for, with their sites. */
export const employersToOfferFor = (viewer: Actor) =>
  transact(viewer, tx =>
    tx.employer.findMany({
      where: { id: { in: organisationsOf(viewer, 'employer-admin') } },
      select: {
        id: true,
        name: true,
        sites: { select: { id: true, name: true, town: true }, orderBy: { name: 'asc' } },
      },
      orderBy: { name: 'asc' },
    }),
  )
