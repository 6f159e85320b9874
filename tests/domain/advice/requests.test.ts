import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorByAdviceLink, adviceRequests, adviceToken, stepOf } from '~/domain/advice'
import { advisesToday } from '~/domain/advisers'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given } from '../../support/factories/advice'
import { given as network } from '../../support/factories/network'

let hubId = ''
beforeAll(async () => {
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

test('a link opens its own request and no other', async () => {
  const [own, other] = [await given.request(hubId), await given.request(hubId)]
  const actor = await actorByAdviceLink(adviceToken(own.id))
  expect(actor).toMatchObject({ personId: `link.${own.id}`, hubId })
  const seen = await transact(given.byLink(own), tx => tx.adviceRequest.findMany({ select: { id: true } }))
  expect(seen).toEqual([{ id: own.id }])
  expect(await actorByAdviceLink(adviceToken(other.id).slice(0, -1))).toBeNull()
})

test('once it is allocated, no other adviser sees it', async () => {
  const [hers, his] = [await given.adviser(hubId), await given.adviser(hubId)]
  const { id } = await given.request(hubId, { state: 'allocated', adviserId: hers.id })
  expect(await transact(hers.actor, tx => adviceRequests.read(tx, id, hers.actor))).toMatchObject({ registered: true })
  expect(await transact(his.actor, tx => adviceRequests.read(tx, id, his.actor))).toBeNull()
})

test('a registration holds to the end of its last day in London', async () => {
  clock.set(new Date('2027-06-30T22:59:00Z'))
  const { actor } = await given.adviser(hubId, { registered: { to: new Date('2027-06-30') } })
  const today = () => transact(actor, tx => advisesToday(tx, actor.personId))
  expect(await today()).toBe(true)
  clock.set(new Date('2027-06-30T23:01:00Z'))
  expect(await today()).toBe(false)
  clock.set(null)
})

test('what an adviser does without a registration is refused, and a leader’s register does not count', async () => {
  const { actor, id } = await given.adviser(hubId, { registered: { body: 'rcl' } })
  const asked = await given.request(hubId, { state: 'allocated', adviserId: id })
  const loaded = await transact(actor, tx => adviceRequests.lock(tx, asked.id, actor))
  if (!loaded) throw new Error('not seen')
  expect(stepOf(loaded, 'offer', { actor, at: clock.now() })).toEqual({ ok: false, why: 'not-registered' })
  expect(stepOf({ ...loaded, registered: true }, 'offer', { actor, at: clock.now() })).toMatchObject({
    ok: true,
    next: { state: 'appointment-offered' },
  })
})
