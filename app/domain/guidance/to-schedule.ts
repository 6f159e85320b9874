import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { institutionsLed } from '../learners'
import { metStates } from './guidance'
import { statesIn } from './lists'
import { givenToday } from './store'

/** What a careers leader needs to put pupils on an adviser's list: their pupils without a meeting under way, and the advisers given. */
export const guidanceToSchedule = (viewer: Actor, year: number | null) =>
  transact(viewer, async tx => {
    const led = institutionsLed(viewer)
    const institutions = await tx.institution.findMany({
      where: { id: { in: led } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const given = await tx.guidanceAdviser.findMany({
      where: { institutionId: { in: led }, ...givenToday() },
      include: { adviser: { select: { name: true } } },
    })
    const pupils = await tx.learner.findMany({
      where: {
        ...{ institutionId: { in: led }, yearGroup: year ?? { not: null } },
        guidance: { none: { state: { in: [...statesIn('waiting'), 'booked'] } } },
      },
      select: {
        id: true,
        label: true,
        yearGroup: true,
        institutionId: true,
        _count: { select: { guidance: { where: { state: { in: [...metStates] } } } } },
      },
      orderBy: [{ yearGroup: 'desc' }, { label: 'asc' }, { id: 'asc' }],
      take: 400,
    })
    const years = await tx.learner.findMany({
      where: { institutionId: { in: led }, yearGroup: { not: null } },
      distinct: ['yearGroup'],
      select: { yearGroup: true },
      orderBy: { yearGroup: 'asc' },
    })
    return {
      ...{ institutions, year, years: years.flatMap(({ yearGroup }) => yearGroup ?? []) },
      advisers: given.map(({ adviserId, institutionId, adviser }) => ({
        adviserId,
        institutionId,
        name: adviser.name,
      })),
      // Whoever has had none comes first.
      pupils: pupils
        .map(({ _count, ...one }) => ({ ...one, met: _count.guidance }))
        .toSorted((a, b) => Number(a.met > 0) - Number(b.met > 0)),
    }
  })
