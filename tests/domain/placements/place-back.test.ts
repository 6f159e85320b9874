import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '~/domain/kernel/actor'
import { placementsBeen } from '~/domain/placements'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as matching } from '../../support/factories/matching'
import { given as network } from '../../support/factories/network'
import { given, inDays, type Setting } from '../../support/factories/placements'

let hubId = ''
let at: Setting
beforeAll(async () => {
  hubId = (await network.hub()).id
  at = await given.setting(hubId)
})
afterAll(disconnect)

const worker = () => system('placements', hubId)
const full = async () => {
  const opportunity = await matching.opportunity(hubId, { kind: 'placement', employerId: at.employer.id, places: 1 })
  return transact(worker(), tx =>
    tx.opportunity.update({ where: { id: opportunity.id }, data: { state: 'filled', placesLeft: 0 } }),
  )
}
const after = async (opportunityId: string) =>
  transact(worker(), tx =>
    tx.opportunity.findUniqueOrThrow({ where: { id: opportunityId }, select: { state: true, placesLeft: true } }),
  )

test.each([
  ['confirmed and still to come gives its place back', 'signed', 21, { state: 'live', placesLeft: 1 }],
  ['asked for and not confirmed held none', 'employer-accepted', 21, { state: 'filled', placesLeft: 0 }],
  ['begun used its place', 'started', -1, { state: 'filled', placesLeft: 0 }],
] as const)('a deleted placement that was %s', async (_said, state, from, left) => {
  const opportunity = await full()
  const startsOn = new Date(inDays(from))
  const made = await given.placement(
    hubId,
    { learner: at.learner, opportunity },
    { state, startsOn, endsOn: new Date(inDays(from + 4)) },
  )
  await transact(worker(), tx => tx.placement.delete({ where: { id: made.id } }))
  expect(await after(opportunity.id)).toEqual(left)
})

test('a portfolio shows where somebody has been, with the minutes that were written down', async () => {
  const opportunity = await full()
  const where = { learner: at.learner, opportunity }
  const days = { startsOn: new Date('2026-03-02'), endsOn: new Date('2026-03-06') }
  const { id } = await given.placement(hubId, where, { state: 'completed', ...days })
  await given.placement(hubId, where, { state: 'cancelled-by-school', ...days })
  await transact(worker(), tx =>
    tx.placementDay.createMany({
      data: [390, 200].map((minutes, nth) => ({
        ...{ placementId: id, hubId, minutes, day: new Date(`2026-03-0${nth + 2}`), recordedAt: clock.now() },
      })),
    }),
  )
  expect(await placementsBeen(given.asLearner(at.learner))).toEqual([
    {
      ...{ title: opportunity.title, organisation: opportunity.organisation, minutes: 590 },
      ...{ from: '2026-03-02', to: '2026-03-06' },
    },
  ])
})
