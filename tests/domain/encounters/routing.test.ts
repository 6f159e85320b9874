import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  acceptApproach,
  declineApproach,
  endWave,
  routeRequest,
  stepBack,
  thankTheRest,
  triageRequest,
} from '~/domain/encounters'
import { system } from '~/domain/kernel/actor'
import { dateOf, monthOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, anHour, given } from '../../support/factories/encounters'

const monday = new Date('2026-11-23T10:00:00Z')
beforeEach(() => clock.set(monday))
afterEach(() => clock.set(null))
afterAll(disconnect)

const inHub = (hubId: string) => ({ personId: '', hubId })
const place = { latitude: 54.5, longitude: -1.5 }

/** A hub with one school and so many employers, each with one fitting offer. */
const aRegion = async (employers: number, hubAs: Parameters<typeof given.hub>[0] = {}) => {
  const hub = await given.hub(hubAs)
  const school = await given.institution(hub.id, place)
  await given.cohort(hub.id, school.id, { target: 2 })
  const offers = []
  for (let n = 0; n < employers; n++) {
    const employer = await given.employer(hub.id)
    offers.push(await given.offer(hub.id, employer.id, { title: `Offer ${n}` }))
  }
  return { hub, school, offers, router: system('router', hub.id), clockwork: system('clock', hub.id) }
}

const requestNow = (hubId: string, id: string) =>
  transact(inHub(hubId), tx =>
    tx.encounterRequest.findUniqueOrThrow({
      where: { id },
      include: {
        approaches: { orderBy: { rank: 'asc' } },
        routingWaves: { orderBy: { number: 'asc' } },
        coordinatorTasks: true,
      },
    }),
  )

const factsOf = (hubId: string, subjectId: string) =>
  transact(inHub(hubId), async tx =>
    (await tx.fact.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(({ type }) => type),
  )

describe('a request is routed', () => {
  test('triage works out the level and draws the lottery, and the router asks the first wave', async () => {
    const { hub, school, router } = await aRegion(6)
    const draft = await given.request(hub.id, school.id, { state: 'submitted', level: null, seed: '' })
    const coordinator = anActor(hub.id, 'coordinator')

    expect(await triageRequest(coordinator, { requestId: draft.id })).toMatchObject({ ok: true })
    const triaged = await requestNow(hub.id, draft.id)
    expect(triaged).toMatchObject({ state: 'triaged', level: 0 })
    expect(triaged.seed).toMatch(/^.{16}$/)

    expect(await routeRequest(router, { requestId: draft.id })).toEqual({ ok: true, value: 'asked' })
    const routed = await requestNow(hub.id, draft.id)
    expect(routed).toMatchObject({ state: 'offered', waves: 1 })
    expect(routed.approaches.map(({ state, rank }) => [state, rank])).toEqual([
      ['asked', 1],
      ['asked', 2],
      ['asked', 3],
    ])
    expect(routed.routingWaves[0]).toMatchObject({
      number: 1,
      size: 3,
      considered: 6,
      state: 'open',
      expiresAt: new Date('2026-12-01T00:00:00Z'),
    })
    expect(await factsOf(hub.id, draft.id)).toEqual(['request-triaged', 'request-routing', 'wave-sent'])
    const counts = await transact(inHub(hub.id), tx => tx.contactMonth.findMany())
    expect(counts.map(({ contacted }) => contacted)).toEqual([1, 1, 1])
  })

  test('twice at once is once', async () => {
    const { hub, school, router } = await aRegion(6)
    const request = await given.request(hub.id, school.id, { state: 'triaged' })
    const outcomes = await Promise.all([1, 2].map(() => routeRequest(router, { requestId: request.id })))
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await requestNow(hub.id, request.id)).approaches).toHaveLength(3)
  })

  test('silence ends the wave after five working days, and the next ask others', async () => {
    const { hub, school, router, clockwork } = await aRegion(5)
    const request = await given.request(hub.id, school.id, { state: 'triaged' })
    await routeRequest(router, { requestId: request.id })

    clock.set(new Date('2026-11-30T23:59:59Z'))
    expect(await endWave(clockwork, { requestId: request.id })).toEqual({ ok: false, why: 'still-open' })
    clock.set(new Date('2026-12-01T00:00:00Z'))
    expect(await endWave(clockwork, { requestId: request.id })).toMatchObject({ ok: true })
    expect(await endWave(clockwork, { requestId: request.id })).toEqual({ ok: false, why: 'no-open-wave' })
    expect((await requestNow(hub.id, request.id)).state).toBe('routing')

    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'asked' })
    const after = await requestNow(hub.id, request.id)
    expect(after.routingWaves.map(({ state, size }) => [state, size])).toEqual([
      ['ended', 3],
      ['open', 2],
    ])
    expect(after.approaches.filter(({ state }) => state === 'expired')).toHaveLength(3)
    expect(new Set(after.approaches.map(({ employerId }) => employerId)).size).toBe(5)
  })

  test('when nobody is left it is unfilled, says what would help, and a coordinator has a task', async () => {
    const { hub, school, router } = await aRegion(0)
    for (const delivery of ['either', 'virtual']) {
      const employer = await given.employer(hub.id)
      await given.offer(hub.id, employer.id, { latitude: 57, longitude: -3, delivery })
    }
    const request = await given.request(hub.id, school.id, { state: 'triaged', delivery: 'in-person' })

    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'unfilled' })
    const unfilled = await requestNow(hub.id, request.id)
    expect(unfilled.state).toBe('unfilled')
    expect(unfilled.coordinatorTasks).toMatchObject([{ kind: 'unfilled', doneAt: null }])
    expect(unfilled.routingWaves).toMatchObject([
      {
        size: 0,
        considered: 2,
        excluded: { 'too-far': 1, 'wrong-delivery': 1 },
        help: [{ key: 'virtual', employers: 2 }],
      },
    ])

    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: false, why: 'nobody-fits' })
    expect((await requestNow(hub.id, request.id)).coordinatorTasks).toHaveLength(1)

    await given.offer(hub.id, (await given.employer(hub.id)).id)
    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'asked' })
    const found = await requestNow(hub.id, request.id)
    expect(found.state).toBe('offered')
    expect(found.coordinatorTasks[0]?.doneAt).toEqual(monday)
  })

  test('once filled, the others are thanked and not counted as contacted', async () => {
    const { hub, router, offers, school } = await aRegion(3)
    const request = await given.request(hub.id, school.id, { state: 'triaged' })
    await routeRequest(router, { requestId: request.id })
    expect(await thankTheRest(router, { requestId: request.id })).toEqual({ ok: false, why: 'still-looking' })

    const [first] = (await requestNow(hub.id, request.id)).approaches
    const yes = anActor(hub.id, { role: 'employer-admin', at: first?.employerId ?? '' })
    const choice = `date-${request.dates[0]?.id}`
    expect(await acceptApproach(yes, { approachId: first?.id ?? '', choice })).toMatchObject({ ok: true })
    expect(await thankTheRest(router, { requestId: request.id })).toMatchObject({ ok: true })
    expect(await thankTheRest(router, { requestId: request.id })).toEqual({ ok: false, why: 'nobody-waits' })

    const filled = await requestNow(hub.id, request.id)
    expect(filled.state).toBe('accepted')
    expect(filled.approaches.map(({ state }) => state).sort()).toEqual(['accepted', 'filled', 'filled'])
    expect(filled.routingWaves[0]?.state).toBe('ended')
    const [contacts, months] = await transact(inHub(hub.id), async tx => [
      await tx.contact.findMany(),
      await tx.contactMonth.findMany({ where: { month: dateOf(monthOf(monday)) } }),
    ])
    expect(contacts.map(({ employerId }) => employerId)).toEqual([first?.employerId])
    expect(months.reduce((sum, { contacted }) => sum + contacted, 0)).toBe(1)
    expect(offers).toHaveLength(3)
  })

  test('when all have answered no, the next wave need not wait', async () => {
    const { hub, router, school } = await aRegion(5)
    const request = await given.request(hub.id, school.id, { state: 'triaged' })
    await routeRequest(router, { requestId: request.id })
    for (const { id, employerId } of (await requestNow(hub.id, request.id)).approaches) {
      expect(await endWave(router, { requestId: request.id })).toEqual({ ok: false, why: 'still-open' })
      const no = anActor(hub.id, { role: 'employer-admin', at: employerId })
      await declineApproach(no, { approachId: id, reasonCode: 'no-time', reason: '' })
    }
    expect(await endWave(router, { requestId: request.id })).toMatchObject({ ok: true })
    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'asked' })
    expect((await requestNow(hub.id, request.id)).waves).toBe(2)
  })

  test('after a first yes the time is fixed, and others are asked for that time alone', async () => {
    const { hub, router, school, offers } = await aRegion(1)
    const [early, late] = [anHour(30), anHour(31)]
    const busy = await given.employer(hub.id)
    await given.offer(hub.id, busy.id, { slots: [late] })
    const request = await given.request(hub.id, school.id, {
      state: 'offered',
      seats: 2,
      seatsLeft: 1,
      dates: [early, late],
      ...early,
    })
    const approach = await given.approach(request, offers[0] ?? { id: '', employerId: '' }, { state: 'accepted' })
    await given.encounter(approach, early)
    await endWave(router, { requestId: request.id })
    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'unfilled' })
    const [, wave] = (await requestNow(hub.id, request.id)).routingWaves
    expect(wave?.excluded).toEqual({ 'asked-already': 1, 'not-free': 1 })
  })

  test('an employer who steps back late sends it round again, first in line, and a coordinator hears of it', async () => {
    const { hub, router, school } = await aRegion(4)
    const soon = anHour(6)
    const request = await given.request(hub.id, school.id, { state: 'triaged', dates: [soon] })
    await routeRequest(router, { requestId: request.id })
    const [first] = (await requestNow(hub.id, request.id)).approaches
    const employer = anActor(hub.id, { role: 'employer-admin', at: first?.employerId ?? '' })
    await acceptApproach(employer, { approachId: first?.id ?? '', choice: `date-${request.dates[0]?.id}` })
    await thankTheRest(router, { requestId: request.id })
    const encounter = await transact(inHub(hub.id), tx =>
      tx.encounter.findFirstOrThrow({ where: { requestId: request.id } }),
    )

    clock.set(new Date('2026-11-26T10:00:00Z'))
    expect(await stepBack(employer, { encounterId: encounter.id, reasonCode: 'illness', reason: 'Flu' })).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await requestNow(hub.id, request.id)).toMatchObject({ state: 'cancelled-by-employer', priority: true })
    // Those who were thanked were no contact, so they may be asked after all; but never twice for one request.
    const other = await given.employer(hub.id)
    await given.offer(hub.id, other.id, { leadDays: 1 })
    expect(await routeRequest(router, { requestId: request.id })).toEqual({ ok: true, value: 'asked' })
    const again = await requestNow(hub.id, request.id)
    expect(again.state).toBe('offered')
    expect(again.approaches.filter(({ state }) => state === 'asked').map(({ employerId }) => employerId)).toEqual([
      other.id,
    ])
    expect(again.coordinatorTasks).toMatchObject([{ kind: 'employer-cancelled', doneAt: null }])
  })
})
