import { isId, transact } from '~/platform/db'
import { type Actor, organisationsOf, wears } from '../kernel/actor'
import type { RequestState } from './request'

/** The latest requests of one institution, for its page: for coordinators and its own staff. Null for anyone else. */
export const requestsOf = (viewer: Actor, institutionId: string, take = 20) =>
  transact(viewer, async tx => {
    const own = organisationsOf(viewer, 'careers-leader', 'teacher').includes(institutionId)
    if (!isId(institutionId) || !(own || wears(viewer, 'coordinator'))) return null
    const rows = await tx.encounterRequest.findMany({
      where: { hubId: viewer.hubId, institutionId, submittedAt: { not: null } },
      orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
      take,
      select: {
        id: true,
        state: true,
        kind: true,
        submittedAt: true,
        startsAt: true,
        seats: true,
        seatsLeft: true,
        groups: { select: { yearGroup: true } },
      },
    })
    return rows.map(({ groups, state, ...row }) => ({
      ...row,
      state: state as RequestState,
      yearGroups: [...new Set(groups.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b),
    }))
  })
