import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'
import { keepsRegister, seesAdviser } from './policy'
import { isForGuidance, type Standing, standingOn } from './registration'
import { advisersNow } from './store'

export type AdviserLine = { personId: string; name: string; employer: string; languages: string[]; standing: Standing }

/** Advisers of the viewer's hub and how each stands today: whoever may not advise first, then by who ends soonest. */
export const advisersOf = (viewer: Actor): Promise<AdviserLine[]> =>
  transact(viewer, async tx => {
    const { hubId } = viewer
    const held = await tx.membership.findMany({
      where: { hubId, ...advisersNow() },
      select: { person: { select: { id: true, name: true } } },
      distinct: ['personId'],
    })
    const ids = held.map(({ person }) => person.id)
    const registrations = await tx.adviserRegistration.findMany({ where: { hubId, personId: { in: ids } } })
    const profiles = await tx.adviserProfile.findMany({ where: { hubId, personId: { in: ids } } })
    const today = dayOf(clock.now())
    const lines = held.map(({ person: { id: personId, name } }) => {
      const profile = profiles.find(one => one.personId === personId)
      return {
        ...{ personId, name, employer: profile?.employer ?? '', languages: profile?.languages ?? [] },
        standing: standingOn(
          registrations.filter(one => one.personId === personId),
          today,
        ),
      }
    })
    const order = ({ standing }: AdviserLine) =>
      standing.state === 'registered' || standing.state === 'ending' ? standing.until : ''
    return lines.toSorted((a, b) => order(a).localeCompare(order(b)) || a.name.localeCompare(b.name))
  })

/** How many advisers of the hub end within sixty days or have ended: a line on coordinators' desks. */
export const registrationsToSee = async (viewer: Actor): Promise<number> => {
  if (!wears(viewer, 'coordinator')) return 0
  const lines = await advisersOf(viewer)
  return lines.filter(({ standing: { state } }) => state === 'ending' || state === 'lapsed').length
}

/** One adviser as coordinators and they themselves see it; null for anyone else. */
export const adviserPage = (viewer: Actor, personId: string) =>
  transact(viewer, async tx => {
    const { hubId } = viewer
    if (!isId(personId) || !seesAdviser(viewer, { personId, hubId })) return null
    const held = await tx.membership.findFirst({
      where: { hubId, personId, ...advisersNow() },
      select: { person: { select: { name: true } } },
    })
    if (!held) return null
    const registrations = await tx.adviserRegistration.findMany({
      where: { hubId, personId },
      orderBy: [{ to: 'desc' }, { id: 'desc' }],
    })
    const checkers = await tx.person.findMany({
      where: { id: { in: registrations.map(({ checkedBy }) => checkedBy) } },
      select: { id: true, name: true },
    })
    const profile = await tx.adviserProfile.findUnique({
      where: { hubId_personId: { hubId, personId } },
      include: { provider: { select: { name: true } }, institution: { select: { name: true } } },
    })
    return {
      ...{ personId, name: held.person.name, profile },
      standing: standingOn(registrations, dayOf(clock.now())),
      registrations: registrations.map(one => ({
        ...{ id: one.id, body: one.body, level: one.level, from: one.from, to: one.to, checkedAt: one.checkedAt },
        ...{ guides: isForGuidance(one), checkedBy: checkers.find(({ id }) => id === one.checkedBy)?.name ?? null },
      })),
      learning: await tx.adviserLearning.findMany({
        where: { hubId, personId },
        orderBy: { year: 'desc' },
        select: { year: true, hours: true },
      }),
      keeps: keepsRegister(viewer, hubId) && viewer.personId !== personId,
      own: viewer.personId === personId,
    }
  })

export type AdviserPage = NonNullable<Awaited<ReturnType<typeof adviserPage>>>

/** What the form of a profile needs: the adviser, and the organisations of the hub to choose from. */
export const profileToChange = async (viewer: Actor, personId: string) => {
  const adviser = await adviserPage(viewer, personId)
  if (!adviser) return null
  return transact(viewer, async tx => {
    const by = { where: { hubId: viewer.hubId }, select: { id: true, name: true }, orderBy: { name: 'asc' } } as const
    return { adviser, providers: await tx.provider.findMany(by), institutions: await tx.institution.findMany(by) }
  })
}
