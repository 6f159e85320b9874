import { transact } from '~/platform/db'
import { advisersOf } from '../advisers'
import { type Actor, wears } from '../kernel/actor'
import { institutionsLed } from '../learners'
import { givenToday } from './store'

/** Who advises at which institution: for careers leaders their own, for coordinators all. */
export const guidanceAdvisers = async (viewer: Actor) => {
  const lines = await advisersOf(viewer)
  return transact(viewer, async tx => {
    const wide = wears(viewer, 'coordinator')
    const institutions = await tx.institution.findMany({
      where: { hubId: viewer.hubId, ...(wide ? {} : { id: { in: institutionsLed(viewer) } }) },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    })
    const given = await tx.guidanceAdviser.findMany({
      where: { institutionId: { in: institutions.map(({ id }) => id) }, ...givenToday() },
      orderBy: { from: 'asc' },
    })
    const named = (personId: string) => lines.find(one => one.personId === personId)
    return {
      institutions,
      advisers: lines,
      given: given.map(one => ({
        ...{ id: one.id, from: one.from, to: one.to, adviser: named(one.adviserId)?.name ?? '' },
        standing: named(one.adviserId)?.standing ?? ({ state: 'none' } as const),
        institution: institutions.find(({ id }) => id === one.institutionId)?.name ?? '',
      })),
    }
  })
}
