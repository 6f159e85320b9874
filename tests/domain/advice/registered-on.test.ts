import { afterAll, beforeAll, expect, test } from 'vitest'
import { advisesToday } from '~/domain/advisers'
import { system } from '~/domain/kernel/actor'
import { dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

/** The database's own rule of who may advise, beside the app's. */
let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const inDatabase = (personId: string, as = system('advice', hubId)) =>
  transact(as, async tx => {
    const [row] = await tx.$queryRaw<{ may: boolean; today: Date }[]>`
      select registered_on(${personId}::uuid, scope_today()) as may, scope_today() as today`
    return { may: row?.may, today: row && dayOf(row.today.toISOString().slice(0, 10)) }
  })

const moments = [
  ['2027-06-30T22:59:00Z', '2027-06-30', true],
  ['2027-06-30T23:01:00Z', '2027-07-01', false],
  ['2027-12-31T23:59:00Z', '2027-12-31', false],
] as const

test.each(moments)('at %s it is %s in London, and app and database say the same', async (at, today, may) => {
  clock.set(new Date(at))
  const { id, actor } = await given.adviser(hubId, {
    registered: { from: new Date('2027-01-01'), to: new Date('2027-06-30') },
  })
  expect(await inDatabase(id)).toEqual({ may, today })
  expect(await transact(actor, tx => advisesToday(tx, id))).toBe(may)
  clock.set(null)
})

test.each([
  [{ body: 'rcl', level: 7 }, false],
  [{ body: 'rcdp', level: 5 }, false],
  [{ body: 'rcdp', level: 6 }, true],
])('%o: may advise %s', async (registered, may) => {
  const { id } = await given.adviser(hubId, { registered })
  expect((await inDatabase(id)).may).toBe(may)
})

test('a registration in one hub says nothing in another', async () => {
  const { id } = await given.adviser(hubId)
  const other = await network.hub()
  expect((await inDatabase(id, system('advice', other.id))).may).toBe(false)
})

test('nobody enters a registration for themselves, and only coordinators do', async () => {
  const { id, actor } = await given.adviser(hubId, { registered: null })
  const coordinator = await network.person(hubId, { roles: ['coordinator', 'adviser'] })
  const enter = (as: typeof actor, personId: string) =>
    transact(as, tx =>
      tx.adviserRegistration.create({
        data: {
          ...{ hubId, personId, body: 'rcdp', level: 6, from: new Date('2020-01-01'), to: new Date('2030-01-01') },
          ...{ checkedBy: as.personId, checkedAt: clock.now() },
        },
      }),
    )
  await expect(enter(actor, id)).rejects.toThrow(/row-level security/)
  await expect(enter(coordinator.actor, coordinator.id)).rejects.toThrow(/row-level security/)
  await expect(enter(coordinator.actor, id)).resolves.toMatchObject({ personId: id })
})
