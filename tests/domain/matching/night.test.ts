import { expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { learnersToMatch, matchLearner, matchNight, withdrawOpportunity } from '~/domain/matching'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { anActor, given } from '../../support/factories/network'

/** People who may hear of an opportunity with one place. */
const toAPlace = 5

const hubWith = async (people: number, opportunities: number) => {
  const hub = await given.hub()
  await matching.opportunities(hub.id, opportunities, { places: 1 })
  const learners: { id: string }[] = []
  for (let one = 0; one < people; one++) learners.push(await matching.cleared(hub.id, null))
  const worker = system('matching', hub.id)
  const standing = () => transact(worker, tx => tx.suggestion.findMany({ where: { hubId: hub.id, state: 'prepared' } }))
  return { hub, worker, learners, standing }
}
const counted = (rows: readonly { opportunityId: string; learnerId: string }[], by: 'opportunityId' | 'learnerId') => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row[by], (counts.get(row[by]) ?? 0) + 1)
  return counts
}

test('a night suggests nothing to more people than may hear of it, and leaves nobody out for another’s sake', async () => {
  const { worker, learners, standing } = await hubWith(8, 9)
  expect(await matchNight(worker)).toEqual({ people: 8, matched: 8 })
  const rows = await standing()
  expect(Math.max(...counted(rows, 'opportunityId').values())).toBeLessThanOrEqual(toAPlace)
  const lists = counted(rows, 'learnerId')
  // 9 opportunities of 5 people are 45 suggestions among 8, where 48 are wanted: one round of three is everybody's.
  expect(learners.map(({ id }) => lists.get(id) ?? 0).filter(count => count < 3)).toEqual([])
})

test('whoever has had least picks first, and a full list is left as it is', async () => {
  const { hub, worker, learners, standing } = await hubWith(6, 1)
  const [first, ...others] = learners.map(({ id }) => id)
  await matchLearner(worker, { learnerId: first ?? '', cause: 'gate' })
  await transact(worker, tx =>
    tx.suggestion.updateMany({
      where: { learnerId: first ?? '' },
      data: { state: 'dismissed', deliveredAt: clock.now(), notBecause: 'other' },
    }),
  )
  await transact(worker, tx => tx.opportunity.updateMany({ where: { hubId: hub.id }, data: { state: 'expired' } }))
  await matching.opportunity(hub.id, { places: 1 })
  // Six people for one that five may hear of.
  await matchNight(worker)
  expect((await standing()).map(({ learnerId }) => learnerId).sort()).toEqual(others.sort())
  const before = await standing()
  await matchNight(worker)
  expect((await standing()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
})

test('what somebody saved still counts among those who hear of it', async () => {
  const { hub, worker } = await hubWith(6, 1)
  const standing = () =>
    transact(worker, tx => tx.suggestion.count({ where: { hubId: hub.id, state: { not: 'expired' } } }))
  for (const learnerId of await learnersToMatch(worker)) await matchLearner(worker, { learnerId, cause: 'gate' })
  // By day half of five, rounded up.
  expect(await standing()).toBe(3)
  await transact(worker, tx =>
    tx.suggestion.updateMany({ where: { hubId: hub.id }, data: { state: 'saved', deliveredAt: clock.now() } }),
  )
  await matchNight(worker)
  expect(await standing()).toBe(toAPlace)
})

test('what was taken back, filled or opened since the last look is seen at the next', async () => {
  const { hub, worker, learners, standing } = await hubWith(3, 0)
  const [one, two, three] = learners.map(({ id }) => id)
  const opportunity = await matching.opportunity(hub.id, {})
  const hears = async (learnerId = '') => {
    await matchLearner(worker, { learnerId, cause: 'gate' })
    return (await standing()).filter(row => row.learnerId === learnerId).length
  }
  expect(await hears(one)).toBe(1)
  const coordinator = anActor(hub.id, 'coordinator')
  expect((await withdrawOpportunity(coordinator, { opportunityId: opportunity.id, reason: 'Over' })).ok).toBe(true)
  expect(await hears(two)).toBe(0)
  await matching.opportunity(hub.id, {})
  expect(await hears(three)).toBe(1)
})

test('a closed gate is passed by nobody, and no other worker may call the night', async () => {
  const { hub, worker, learners, standing } = await hubWith(2, 6)
  await transact(worker, tx => tx.learner.updateMany({ where: { hubId: hub.id }, data: { profilingOn: false } }))
  expect(await matchNight(worker)).toEqual({ people: 0, matched: 0 })
  await transact(worker, tx => tx.learner.update({ where: { id: learners[0]?.id ?? '' }, data: { profilingOn: true } }))
  expect(await matchNight(system('mail', hub.id))).toEqual({ people: 0, matched: 0 })
  expect(await matchNight(anActor(hub.id, 'administrator'))).toEqual({ people: 0, matched: 0 })
  expect(await standing()).toEqual([])
  expect(await matchNight(worker)).toEqual({ people: 1, matched: 1 })
  expect(new Set((await standing()).map(({ learnerId }) => learnerId))).toEqual(new Set([learners[0]?.id]))
})
