import { isId, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import type { FeedEntry } from '../kernel/calendar-feed'

/** Meetings that stand, of requests somebody put in their account, for their own calendar: that it is one, and no more. */
export const meetingEntries = async (viewer: Actor, title: (hub: string) => string): Promise<FeedEntry[]> =>
  transact(viewer, async tx => {
    const { hubId, personId } = viewer
    if (!isId(personId)) return []
    const rows = await tx.appointment.findMany({
      where: { hubId, advice: { personId }, state: { in: ['booked', 'attended'] } },
      select: { series: true, startsAt: true, endsAt: true, since: true },
      orderBy: { startsAt: 'asc' },
    })
    if (rows.length === 0) return []
    const { name } = await tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true } })
    return rows.map(({ series, startsAt, endsAt, since }) => ({
      ...{ id: `appointment.${series}`, title: title(name), startsAt, endsAt, changedAt: since },
    }))
  })
