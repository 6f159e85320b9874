import { expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { matchLearner, matchNight } from '~/domain/matching'
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
  const [first, last] = [learners[0], learners[5]]
  if (!first || !last) throw new Error('Nobody')
  await matchLearner(worker, { learnerId: first.id, cause: 'gate' })
  await transact(worker, tx =>
    tx.suggestion.updateMany({
      where: { learnerId: first.id },
      data: { state: 'dismissed', deliveredAt: clock.now(), notBecause: 'other' },
    }),
  )
  await matching.opportunities(hub.id, 1, { places: 1 })
  await matchNight(worker)
  const rows = await standing()
  const newest = rows.filter(({ learnerId }) => learnerId !== first.id)
  expect(counted(newest, 'learnerId').size).toBe(5)
  const before = await standing()
  await matchNight(worker)
  expect((await standing()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
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
