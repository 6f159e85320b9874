import { isId, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { kilometres } from './routing/distance'

/** How many are shown. */
const shown = 5

const selected = {
  id: true,
  state: true,
  kind: true,
  purpose: true,
  institutionId: true,
  stateSince: true,
  institution: { select: { name: true, latitude: true, longitude: true } },
  groups: { select: { yearGroup: true, headcount: true } },
  dates: { select: { startsAt: true }, orderBy: { startsAt: 'asc' } },
} as const

const kmBetween = (
  one: { latitude: number | null; longitude: number | null },
  other: { latitude: number | null; longitude: number | null },
) =>
  one.latitude !== null && one.longitude !== null && other.latitude !== null && other.longitude !== null
    ? Math.round(
        kilometres(
          { latitude: one.latitude, longitude: one.longitude },
          { latitude: other.latitude, longitude: other.longitude },
        ),
      )
    : null

/** Open requests of the same kind that one employer visit might serve together: the same school first, then the nearest. */
export const similarRequests = (viewer: Actor, requestId: string) =>
  transact(viewer, async tx => {
    if (!isId(requestId) || !wears(viewer, 'coordinator')) return []
    const request = await tx.encounterRequest.findUnique({ where: { id: requestId }, select: selected })
    if (!request) return []
    const others = await tx.encounterRequest.findMany({
      where: { id: { not: requestId }, kind: request.kind, state: { in: ['submitted', 'triaged', 'unfilled'] } },
      select: selected,
      take: 300,
      orderBy: { id: 'asc' },
    })
    const found = others.map(other => ({
      ...{ id: other.id, state: other.state, purpose: other.purpose, school: other.institution.name },
      sameSchool: other.institutionId === request.institutionId,
      km: kmBetween(request.institution, other.institution),
      yearGroups: [...new Set(other.groups.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b),
      learners: other.groups.reduce((sum, { headcount }) => sum + headcount, 0),
      firstDate: other.dates[0]?.startsAt ?? null,
    }))
    const far = (km: number | null) => km ?? Number.MAX_SAFE_INTEGER
    found.sort((a, b) => Number(b.sameSchool) - Number(a.sameSchool) || far(a.km) - far(b.km) || (a.id < b.id ? -1 : 1))
    return found.slice(0, shown)
  })
