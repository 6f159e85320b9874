import type { Tx } from '~/platform/db'
import { wouldClash } from '../placements'
import type { HandOver } from './store'

/** Do both records have placements of which one person can have one only? Then one is called off before the claim. */
export const placementsClash = async (tx: Tx, learnerId: string, own: string): Promise<boolean> => {
  const select = { opportunityId: true, state: true, startsOn: true, endsOn: true }
  const [school, adult] = [
    await tx.placement.findMany({ where: { learnerId }, select }),
    await tx.placement.findMany({ where: { learnerId: own }, select }),
  ]
  return school.some(one => adult.some(other => wouldClash(one, other)))
}

/** What stands in both lists from one opportunity is kept twice; the school's is then as if it had been typed. */
const apartFromOpportunity = async (tx: Tx, learnerId: string, own: string) => {
  const stands = { removedAt: null, opportunityId: { not: null } }
  const both = await tx.tracked.findMany({ where: { ...stands, learnerId: own }, select: { opportunityId: true } })
  const known = both.flatMap(({ opportunityId }) => opportunityId ?? [])
  await tx.tracked.updateMany({
    where: { removedAt: null, learnerId, opportunityId: { in: known } },
    data: { opportunityId: null },
  })
}

/** A place at one opportunity is had once: the adult's own stands, and the other is given back as its row goes. */
const movePlaces = async (tx: Tx, learnerId: string, own: string) => {
  const had = await tx.opportunityPlace.findMany({ where: { learnerId: own }, select: { opportunityId: true } })
  const opportunityId = { notIn: had.map(one => one.opportunityId) }
  await tx.opportunityPlace.updateMany({ where: { learnerId, opportunityId }, data: { learnerId: own } })
}

/**
 * Where the adult has begun a record already, all that the school's held is laid beside it: shown, and not counted.
 * Suggestions are not: they were made from what was said then.
 */
export const layBeside = async (tx: Tx, { learnerId }: HandOver, own: string): Promise<void> => {
  const [where, data] = [{ learnerId }, { learnerId: own }]
  await tx.explorationCycle.updateMany({ where, data: { ...data, state: 'superseded', resumesTo: null } })
  await apartFromOpportunity(tx, learnerId, own)
  await tx.tracked.updateMany({ where, data })
  await tx.trackedOwn.updateMany({ where, data })
  await tx.trackedDocument.updateMany({ where, data })
  await tx.trackedFunding.updateMany({ where, data })
  await tx.placement.updateMany({ where, data })
  await movePlaces(tx, learnerId, own)
  await tx.guidanceMeeting.updateMany({ where, data })
  await tx.seat.updateMany({ where, data })
  await tx.lessonPresent.updateMany({ where, data })
  const stated = await tx.explorationStatement.count({ where: data })
  if (stated === 0) await tx.explorationStatement.updateMany({ where, data })
  await tx.handOver.updateMany({ where, data })
  await tx.learner.delete({ where: { id: learnerId } })
}
