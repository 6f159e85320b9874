import { transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'

/** How many the list shows; more than that and the oldest are what matters. */
const shown = 100

/** What only a coordinator can mend, oldest first. Null for anyone else. */
export const tasksForHub = (viewer: Actor) =>
  transact(viewer, async tx => {
    if (!wears(viewer, 'coordinator')) return null
    const rows = await tx.coordinatorTask.findMany({
      where: { hubId: viewer.hubId, doneAt: null },
      orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
      take: shown,
      include: {
        request: {
          select: {
            id: true,
            state: true,
            kind: true,
            seatsLeft: true,
            institution: { select: { name: true } },
            groups: { select: { yearGroup: true } },
            dates: { select: { startsAt: true }, orderBy: { startsAt: 'asc' }, take: 1 },
            routingWaves: { orderBy: { number: 'desc' }, take: 1, select: { help: true } },
          },
        },
      },
    })
    return rows.map(({ id, kind, openedAt, request }) => ({
      ...{ id, kind, openedAt },
      requestId: request.id,
      state: request.state,
      requestKind: request.kind,
      school: request.institution.name,
      seatsLeft: request.seatsLeft,
      yearGroups: [...new Set(request.groups.map(({ yearGroup }) => yearGroup))].sort((a, b) => a - b),
      firstDate: request.dates[0]?.startsAt ?? null,
      help: (request.routingWaves[0]?.help ?? []) as { key: string; employers: number }[],
    }))
  })
