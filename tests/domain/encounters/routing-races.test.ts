import { afterAll, describe, expect, test } from 'vitest'
import { acceptApproach, askEmployer, endWave, routeRequest, thankTheRest } from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'

afterAll(disconnect)

const inHub = (hubId: string) => ({ personId: '', hubId })
const place = { latitude: 54.5, longitude: -1.5 }

const aWaitingRequest = async (hubId: string) => {
  const school = await given.institution(hubId, place)
  return given.request(hubId, school.id, { state: 'triaged' })
}

const asksIn = (hubId: string) => transact(inHub(hubId), tx => tx.approach.findMany())
const route = (hubId: string, requestId: string) => routeRequest(system('router', hubId), { requestId })
const valuesOf = (outcomes: { ok: boolean; value?: unknown; why?: unknown }[]) =>
  outcomes.map(outcome => (outcome.ok ? outcome.value : outcome.why)).sort()

describe('at once', () => {
  test('two requests over one employer with a cap of one: one asks it', async () => {
    const hub = await given.hub()
    const employer = await given.employer(hub.id, { monthlyCap: 1 })
    await given.offer(hub.id, employer.id)
    const requests = [await aWaitingRequest(hub.id), await aWaitingRequest(hub.id)]

    const outcomes = await Promise.all(requests.map(({ id }) => route(hub.id, id)))
    expect(valuesOf(outcomes)).toEqual(['asked', 'unfilled'])
    expect(await asksIn(hub.id)).toHaveLength(1)
  })

  test('four hubs over one employer with a cap of one: one asks it', async () => {
    const hubs = await Promise.all([1, 2, 3, 4].map(() => given.hub()))
    const [first] = hubs
    const { id } = await given.employer(first?.id ?? '', { monthlyCap: 1 })
    for (const hub of hubs.slice(1)) await given.employer(hub.id, { id })
    const requests = []
    for (const hub of hubs) {
      await given.offer(hub.id, id)
      requests.push(await aWaitingRequest(hub.id))
    }

    const outcomes = await Promise.all(requests.map(request => route(request.hubId, request.id)))
    expect(valuesOf(outcomes)).toEqual(['asked', 'unfilled', 'unfilled', 'unfilled'])
    const asks = (await Promise.all(hubs.map(hub => asksIn(hub.id)))).flat()
    expect(asks).toHaveLength(1)
    const month = await transact(inHub(first?.id ?? ''), tx =>
      tx.contactMonth.findFirstOrThrow({ where: { employerId: id } }),
    )
    expect(month).toMatchObject({ contacted: 1, cap: 1 })
  })

  test('many requests of two hubs over the same employers: each is asked once, and every ask is counted', async () => {
    const hubs = [await given.hub(), await given.hub()]
    const [first, second] = hubs
    for (let n = 0; n < 9; n++) {
      const { id } = await given.employer(first?.id ?? '', { monthlyCap: 1 + (n % 3) })
      await given.employer(second?.id ?? '', { id })
      for (const hub of hubs) await given.offer(hub.id, id)
    }
    const requests = []
    for (const hub of hubs) for (let n = 0; n < 6; n++) requests.push(await aWaitingRequest(hub.id))

    const outcomes = await Promise.all(requests.map(request => route(request.hubId, request.id)))
    const asks = (await Promise.all(hubs.map(hub => asksIn(hub.id)))).flat()
    expect(asks).toHaveLength(9)
    expect(new Set(asks.map(({ employerId }) => employerId)).size).toBe(9)
    expect(valuesOf(outcomes).filter(value => value === 'asked').length).toBeGreaterThanOrEqual(3)
    const counts = await transact(inHub(first?.id ?? ''), tx => tx.contactMonth.findMany())
    expect(counts.filter(({ contacted }) => contacted === 1)).toHaveLength(9)
    expect(await transact(inHub(first?.id ?? ''), tx => tx.contact.count())).toBe(9)
  })

  test('a wave and a coordinator asking the same employer: one of them does', async () => {
    const hub = await given.hub()
    const employer = await given.employer(hub.id, { monthlyCap: 5 })
    const offer = await given.offer(hub.id, employer.id)
    const [one, other] = [await aWaitingRequest(hub.id), await aWaitingRequest(hub.id)]
    const coordinator = anActor(hub.id, 'coordinator')
    const chosen = { requestId: other.id, offerId: offer.id, reason: 'They know the school' }

    const [routed, asked] = await Promise.all([route(hub.id, one.id), askEmployer(coordinator, chosen)])
    expect(await asksIn(hub.id)).toHaveLength(1)
    if (asked.ok) expect(routed).toEqual({ ok: true, value: 'unfilled' })
    else expect(asked.why).toBe('recently-contacted')
  })

  test('workers on one request: it is routed once', async () => {
    const hub = await given.hub()
    for (let n = 0; n < 8; n++) await given.offer(hub.id, (await given.employer(hub.id)).id)
    const request = await aWaitingRequest(hub.id)
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => route(hub.id, request.id)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await asksIn(hub.id)).toHaveLength(3)
    expect(await transact(inHub(hub.id), tx => tx.routingWave.count())).toBe(1)
  })

  test('acceptances, thanks and the end of the wave: one seat taken, nobody left asked, contacts counted for one', async () => {
    const hub = await given.hub()
    for (let n = 0; n < 8; n++) await given.offer(hub.id, (await given.employer(hub.id)).id)
    const request = await aWaitingRequest(hub.id)
    await route(hub.id, request.id)
    const router = system('router', hub.id)
    const choice = `date-${request.dates[0]?.id}`

    const answers = (await asksIn(hub.id)).map(({ id, employerId }) =>
      acceptApproach(anActor(hub.id, { role: 'employer-admin', at: employerId }), { approachId: id, choice }),
    )
    await Promise.all([
      ...answers,
      thankTheRest(router, { requestId: request.id }),
      endWave(router, { requestId: request.id }),
    ])
    await thankTheRest(router, { requestId: request.id })

    const asks = await asksIn(hub.id)
    expect(asks.map(({ state }) => state).sort()).toEqual(['accepted', 'filled', 'filled'])
    expect(await transact(inHub(hub.id), tx => tx.contact.count())).toBe(1)
    expect(await transact(inHub(hub.id), tx => tx.encounter.count())).toBe(1)
  })
})
