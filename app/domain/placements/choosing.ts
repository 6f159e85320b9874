import { clock } from '~/platform/clock'
import { isId, transact } from '~/platform/db'
import { type Actor, organisationsOf } from '../kernel/actor'
import { dateOf, dayOf } from '../kernel/working-days'
import { learnerOf } from '../learners'
import { firstPlacedYear, isMinor } from './hours'

const asked = {
  ...{ id: true, title: true, organisation: true, state: true, startsOn: true, endsOn: true, closesOn: true },
  ...{ fromYear: true, toYear: true, hours: true, placesLeft: true },
} as const

/** The placement somebody may ask for, if it is one and it is open. */
const openPlacement = (viewer: Actor, opportunityId: string) =>
  transact(viewer, async tx =>
    isId(opportunityId)
      ? tx.opportunity.findFirst({
          where: {
            ...{ id: opportunityId, hubId: viewer.hubId, kind: 'placement', state: 'live' },
            closesOn: { gte: dateOf(dayOf(clock.now())) },
          },
          select: asked,
        })
      : null,
  )

/** What a learner needs to ask for a placement. Null where it is none, or closed. */
export const placementToAsk = async (actor: Actor, opportunityId: string) => {
  const learner = await learnerOf(actor)
  const opportunity = learner && (await openPlacement(actor, opportunityId))
  return opportunity && { opportunity, minor: isMinor(learner.yearGroup), yearGroup: learner.yearGroup }
}

/** What staff need to arrange one: the learners of their institutions whom it fits, by year and label. */
export const placementToArrange = async (viewer: Actor, opportunityId: string) => {
  const opportunity = await openPlacement(viewer, opportunityId)
  if (!opportunity) return null
  const learners = await transact(viewer, tx =>
    tx.learner.findMany({
      where: {
        institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') },
        yearGroup: { gte: Math.max(firstPlacedYear, opportunity.fromYear), lte: opportunity.toYear },
      },
      select: { id: true, label: true, yearGroup: true },
      orderBy: [{ yearGroup: 'asc' }, { label: 'asc' }, { id: 'asc' }],
      take: 2_000,
    }),
  )
  return { opportunity, learners }
}
