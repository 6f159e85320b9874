import { afterAll, expect, test } from 'vitest'
import { countWaiting, waitingWeeks } from '~/domain/advice'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

const monday = new Date('2027-03-01T06:15:00Z')
const before = (days: number) => new Date(monday.getTime() - days * 86_400_000)

afterAll(async () => {
  clock.set(null)
  await disconnect()
})

test('whoever is left waiting counts however long that is, and whether anybody has read it or not', async () => {
  const hubId = (await network.hub()).id
  const viewer = (await network.person(hubId, { roles: ['coordinator'] })).actor
  for (let n = 0; n < 10; n++) {
    const offered = { state: 'attended' as const, firstOfferedAt: before(10), firstMetAt: before(n) }
    await given.request(hubId, { ...offered, ageBand: '18-24', receivedAt: before(14) })
    const state = n % 2 ? 'acknowledged' : 'triaged'
    await given.request(hubId, { state, ageBand: '65-plus', receivedAt: before(200) })
  }
  await transact(system('advice', hubId), tx =>
    tx.adviceRequest.updateMany({ where: { hubId, firstMetAt: { gte: before(0) } }, data: { firstMetAt: null } }),
  )
  clock.set(monday)
  expect(await countWaiting(system('advice', hubId), {})).toMatchObject({ ok: true })
  const [week] = (await waitingWeeks(viewer))?.weeks ?? []
  expect(week?.ratio).toMatchObject({ longest: '65-plus', shortest: '18-24', unequal: true })
  // Nine have met: what they waited is not shown.
  expect(week?.bands).toMatchObject([
    { band: '18-24', count: 10, offered: 4, met: null },
    { band: '65-plus', count: 10, met: null },
  ])
})
