import { afterAll, expect, test } from 'vitest'
import { addWorkingDays, startOfDay } from '~/domain/kernel/working-days'
import { placementFor, placementsDue, placementsForStaff, placementsWaiting } from '~/domain/placements'
import { clock } from '~/platform/clock'
import { given as network } from '../../support/factories/network'
import { given } from '../../support/factories/placements'

/** A stay that is over, and about which one side or both say nothing. */
clock.set(new Date('2027-03-15T10:00:00Z'))
afterAll(() => clock.set(null))

const hubId = (await network.hub()).id
const schoolDaysAgo = (days: number) => startOfDay(addWorkingDays(clock.now(), -days))

test.each([
  [0, 'both'],
  [10, 'both'],
  [11, 'nobody'],
] as const)('after %i school days it is the turn of: %s', async (days, turn) => {
  const at = await given.setting(hubId)
  const { id } = await given.placement(hubId, at, { state: 'completed', waitsSince: schoolDaysAgo(days) })
  const leader = at.leader.actor
  const in_ = async (heap: 'yours' | 'running' | 'over' | 'all') => (await placementsForStaff(leader, heap, 1)).total
  const waits = turn === 'both' ? 1 : 0
  expect([await in_('yours'), await in_('running'), await in_('over'), await in_('all')]).toEqual([
    ...[waits, waits, 1 - waits, 1],
  ])
  expect(await placementsWaiting(leader)).toMatchObject({ staff: waits })
  expect(await placementsWaiting(at.boss.actor)).toMatchObject({ host: waits })
  const one = await placementFor(leader, id)
  expect(one?.turn).toBe(turn)
  // It may be said how it went at any time.
  expect(one?.moves).toContain('evaluate')
  if (turn === 'nobody')
    expect((await placementsDue.evaluations(clock.now())).map(({ placementId }) => placementId)).not.toContain(id)
})
