import { transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { groupsOf } from '../learners'
import { roomsOf } from './run-lesson'

/** Where somebody may start a lesson, each with its groups of learners. */
export const placesToTeach = async (viewer: Actor) => {
  const [places, groups] = await Promise.all([
    transact(viewer, tx =>
      tx.institution.findMany({
        where: { id: { in: roomsOf(viewer) } },
        select: { id: true, name: true },
        orderBy: { name: 'asc' },
      }),
    ),
    groupsOf(viewer),
  ])
  return places.map(place => ({ ...place, groups: groups.filter(({ institutionId }) => institutionId === place.id) }))
}
