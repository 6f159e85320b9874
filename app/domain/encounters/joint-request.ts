import { isId, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { jointRequestsVisibleTo } from './policy'
import type { RequestState } from './request'

/**
 * Another school's request as it is read by a school whose learners were joined to it: what they will meet, and when. Of
 * the other school's classes it says only how many learners there are in all.
 */
export const jointRequest = (viewer: Actor, requestId: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId)) return null
    const row = await tx.encounterRequest.findFirst({
      where: { AND: [{ id: requestId }, jointRequestsVisibleTo(viewer)] },
      select: {
        ...{ id: true, state: true, kind: true, delivery: true, purpose: true, outcomes: true },
        ...{ startsAt: true, endsAt: true, deliveredAt: true },
        institution: { select: { name: true, town: true } },
        groups: { orderBy: [{ yearGroup: 'asc' }, { name: 'asc' }] },
        dates: { orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true } },
        encounters: {
          where: { state: { not: 'cancelled' } },
          orderBy: { createdAt: 'asc' },
          select: {
            employer: { select: { employer: { select: { name: true } } } },
            offer: { select: { title: true } },
          },
        },
      },
    })
    if (!row) return null
    const own = organisationsOf(viewer, 'careers-leader', 'teacher')
    const { institution, groups, encounters, ...request } = row
    return {
      ...request,
      state: row.state as RequestState,
      host: institution,
      groups: groups
        .filter(({ guestOfId }) => guestOfId && own.includes(guestOfId))
        .map(({ name, yearGroup, headcount, attended }) => ({ name, yearGroup, headcount, attended })),
      learners: groups.reduce((sum, { headcount }) => sum + headcount, 0),
      meetings: encounters.map(({ employer, offer }) => ({ employer: employer.employer.name, offer: offer.title })),
    }
  })
export type JointRequest = NonNullable<Awaited<ReturnType<typeof jointRequest>>>
