import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  askEmployer,
  conflictsOfHub,
  dueOffers,
  dueRequests,
  fillOffer,
  finishTask,
  keepApart,
  letMeetAgain,
  pairToKeepApart,
  refillOffer,
  requestLifecycle,
  requestsUpTo,
  routeRequest,
} from '~/domain/encounters'
import { type Actor, system } from '~/domain/kernel/actor'
import { dateOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, anHour, given } from '../../support/factories/encounters'

const monday = new Date('2026-11-23T10:00:00Z')
beforeEach(() => clock.set(monday))
afterEach(() => clock.set(null))
afterAll(disconnect)

const inHub = (hubId: string) => ({ personId: '', hubId })
const stateOf = (hubId: string, id: string) =>
  transact(inHub(hubId), async tx => (await tx.encounterRequest.findUniqueOrThrow({ where: { id } })).state)
const factsOf = (hubId: string, subjectId: string) =>
  transact(inHub(hubId), async tx => (await tx.fact.findMany({ where: { subjectId } })).map(({ type }) => type))

let place: { hubId: string; schoolId: string; employerId: string }
beforeAll(async () => {
  clock.set(monday)
  const hub = await given.hub()
  const school = await given.institution(hub.id)
  const employer = await given.employer(hub.id)
  place = { hubId: hub.id, schoolId: school.id, employerId: employer.id }
})

const rolesAt = ({ hubId, schoolId, employerId }: typeof place): { [role: string]: Actor } => ({
  administrator: anActor(hubId, 'administrator'),
  teacher: anActor(hubId, { role: 'teacher', at: schoolId }),
  'careers-leader': anActor(hubId, { role: 'careers-leader', at: schoolId }),
  'employer-admin': anActor(hubId, { role: 'employer-admin', at: employerId }),
  router: system('router', hubId),
  coordinator: anActor(hubId, 'coordinator'),
})

describe('asking an employer of one’s own choice', () => {
  const aChoice = async (offerAs: Parameters<typeof given.offer>[2] = {}, employerAs = {}) => {
    const hub = await given.hub()
    const school = await given.institution(hub.id, { latitude: 54.5, longitude: -1.5 })
    const employer = await given.employer(hub.id, employerAs)
    const offer = await given.offer(hub.id, employer.id, offerAs)
    const coordinator = await given.person(hub.id, { roles: ['coordinator'] })
    const ask = (requestId: string, reason = 'They know the school') =>
      askEmployer(coordinator.actor, { requestId, offerId: offer.id, reason })
    return { hub, school, employer, offer, coordinator, ask }
  }

  test.each(requestLifecycle.states)('from %s', async state => {
    const { hub, school, ask } = await aChoice()
    const { id } = await given.request(hub.id, school.id, { state })
    const looking = ['triaged', 'routing', 'offered', 'unfilled', 'cancelled-by-employer'].includes(state)
    const outcome = await ask(id)
    if (looking) expect(outcome).toMatchObject({ ok: true })
    else expect(outcome).toEqual({ ok: false, why: 'not-looking' })
    expect(await stateOf(hub.id, id)).toBe(looking ? 'offered' : state)
  })

  test('steps over fit, is written down with the reason, and counts as a contact', async () => {
    const { hub, school, offer, coordinator, ask } = await aChoice({ latitude: 57, delivery: 'in-person' })
    const { id } = await given.request(hub.id, school.id, { state: 'unfilled', delivery: 'in-person' })
    await given.task({ hubId: hub.id, id })
    expect(await ask(id, ' ')).toEqual({ ok: false, why: 'reason-needed' })
    expect(await ask(id)).toMatchObject({ ok: true })
    expect(await ask(id)).toEqual({ ok: false, why: 'asked-already' })

    const [approach, contacts, tasks] = await transact(inHub(hub.id), async tx => [
      await tx.approach.findFirstOrThrow({ where: { requestId: id }, include: { wave: true } }),
      await tx.contact.count(),
      await tx.coordinatorTask.count({ where: { doneAt: null } }),
    ])
    expect(approach).toMatchObject({ chosenBy: coordinator.id, reason: 'They know the school', offerId: offer.id })
    expect(approach.wave).toMatchObject({ number: 1, size: 1, state: 'open' })
    expect([contacts, tasks]).toEqual([1, 0])
    expect(await factsOf(hub.id, id)).toEqual(['wave-sent'])
  })

  test('joins the open wave', async () => {
    const { hub, school, ask } = await aChoice()
    const first = await given.offer(hub.id, (await given.employer(hub.id)).id)
    const request = await given.request(hub.id, school.id, { state: 'offered' })
    await given.approach(request, first)
    expect(await ask(request.id)).toMatchObject({ ok: true })
    const waves = await transact(inHub(hub.id), tx => tx.routingWave.findMany({ include: { approaches: true } }))
    expect(waves.map(({ size, approaches }) => [size, approaches.length])).toEqual([[2, 2]])
  })

  test('may not step over what protects the employer', async () => {
    const paused = await aChoice({}, { pausedUntil: dateOf('2026-12-24') })
    const capped = await aChoice({}, { monthlyCap: 0 })
    const other = await aChoice({ kind: 'visit' })
    const full = await aChoice({ slots: [{ ...anHour(30), seats: 1, seatsLeft: 0 }] })
    for (const [{ hub, school, ask }, why] of [
      [paused, 'paused'],
      [capped, 'over-cap'],
      [other, 'wrong-kind'],
      [full, 'not-free'],
    ] as const) {
      const { id } = await given.request(hub.id, school.id, { state: 'triaged' })
      expect(await ask(id)).toEqual({ ok: false, why })
    }
    const conflict = await aChoice()
    await given.conflict(conflict.hub.id, conflict.employer.id, conflict.school.id)
    const { id } = await given.request(conflict.hub.id, conflict.school.id, { state: 'triaged' })
    expect(await conflict.ask(id)).toEqual({ ok: false, why: 'conflict' })
  })

  test('two at once: the employer hears once', async () => {
    const { hub, school, ask } = await aChoice({}, { monthlyCap: 9 })
    const requests = [1, 2, 3].map(() => given.request(hub.id, school.id, { state: 'triaged' }))
    const outcomes = await Promise.all((await Promise.all(requests)).map(({ id }) => ask(id)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.why).toBe('recently-contacted')
  })
})

describe('turns', () => {
  test('whoever has had least is routed first, whichever job runs', async () => {
    const hub = await given.hub()
    const requests: { [name: string]: string } = {}
    for (const [name, had] of [
      ['rich', 2],
      ['poor', 0],
      ['middle', 1],
    ] as const) {
      const school = await given.institution(hub.id, { name })
      await given.cohort(hub.id, school.id, { target: 2 })
      const offer = await given.offer(hub.id, (await given.employer(hub.id)).id)
      for (let n = 0; n < had; n++) {
        const earlier = await given.request(hub.id, school.id, { state: 'closed' })
        const approach = await given.approach(earlier, offer, { state: 'accepted' })
        const day = { startsAt: new Date(`2026-10-1${n}T09:00Z`), endsAt: new Date(`2026-10-1${n}T10:00Z`) }
        await given.encounter(approach, { state: 'delivered', ...day })
      }
      requests[name] = (await given.request(hub.id, school.id, { state: 'triaged' })).id
    }
    const router = system('router', hub.id)
    const { rich = '', poor = '', middle = '' } = requests
    expect(await requestsUpTo(router, rich)).toEqual([poor, middle, rich])
    expect(await requestsUpTo(router, poor)).toEqual([poor])
    await routeRequest(router, { requestId: poor })
    expect(await requestsUpTo(router, rich)).toEqual([middle, rich])
  })

  test('a school over its share of the month waits while a worse-off one looks', async () => {
    const hub = await given.hub()
    const [rich, poor] = [await given.institution(hub.id), await given.institution(hub.id)]
    for (const { id } of [rich, poor]) await given.cohort(hub.id, id, { target: 1 })
    const offer = await given.offer(hub.id, (await given.employer(hub.id, { monthlyCap: 31 })).id)
    const old = await given.request(hub.id, rich.id, { state: 'closed' })
    await given.encounter(await given.approach(old, offer, { state: 'accepted' }), {
      state: 'delivered',
      ...{ startsAt: new Date('2026-10-10T09:00Z'), endsAt: new Date('2026-10-10T10:00Z') },
    })
    for (let n = 0; n < 20; n++)
      await given.approach(await given.request(hub.id, rich.id, { state: 'declined' }), offer, { state: 'declined' })
    for (let n = 0; n < 4; n++) await given.offer(hub.id, (await given.employer(hub.id)).id)

    const waiting = await given.request(hub.id, poor.id, { state: 'offered', level: 0 })
    const asking = await given.request(hub.id, rich.id, { state: 'triaged' })
    const router = system('router', hub.id)
    expect(await routeRequest(router, { requestId: asking.id })).toEqual({ ok: true, value: 'waits' })
    expect(await stateOf(hub.id, asking.id)).toBe('routing')
    await transact(inHub(hub.id), tx =>
      tx.encounterRequest.update({ where: { id: waiting.id }, data: { state: 'accepted' } }),
    )
    expect(await routeRequest(router, { requestId: asking.id })).toEqual({ ok: true, value: 'asked' })
  })
})

describe('tasks', () => {
  test('a coordinator takes one off the list, once; nobody else does', async () => {
    const request = await given.request(place.hubId, place.schoolId, { state: 'unfilled' })
    const task = await given.task(request)
    for (const role of ['teacher', 'careers-leader', 'employer-admin', 'administrator', 'router'])
      expect(await finishTask(rolesAt(place)[role] as Actor, { taskId: task.id })).toEqual({
        ok: false,
        why: 'not-allowed',
      })
    const { actor } = await given.person(place.hubId, { roles: ['coordinator'] })
    expect(await finishTask(actor, { taskId: task.id })).toMatchObject({ ok: true })
    expect(await finishTask(actor, { taskId: task.id })).toEqual({ ok: false, why: 'done-already' })
    expect(await finishTask(actor, { taskId: 'nothing' })).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('offers by the clock', () => {
  test('fill when their times are used up and open again in the new academic year', async () => {
    const hub = await given.hub()
    const school = await given.institution(hub.id)
    const offer = await given.offer(hub.id, (await given.employer(hub.id)).id, { timesPerYear: 1 })
    const request = await given.request(hub.id, school.id, { state: 'accepted' })
    const approach = await given.approach(request, offer, { state: 'accepted' })
    const router = system('router', hub.id)
    expect(await fillOffer(router, { approachId: approach.id })).toEqual({ ok: false, why: 'times-left' })
    await given.encounter(approach)
    expect(await fillOffer(router, { approachId: approach.id })).toMatchObject({ ok: true, value: { state: 'full' } })

    const byClock = system('clock', hub.id)
    expect((await dueOffers.full()).map(({ offerId }) => offerId)).toContain(offer.id)
    expect(await refillOffer(byClock, { offerId: offer.id })).toEqual({ ok: false, why: 'used-up' })
    clock.set(new Date('2027-09-01T00:00:00+01:00'))
    expect(await refillOffer(byClock, { offerId: offer.id })).toMatchObject({ ok: true, value: { state: 'open' } })
  })
})

describe('what is due', () => {
  test('is found in every hub, and nothing else is', async () => {
    const hubs = [await given.hub(), await given.hub()]
    const wanted: string[] = []
    for (const hub of hubs) {
      const school = await given.institution(hub.id)
      const offer = await given.offer(hub.id, (await given.employer(hub.id)).id)
      const request = await given.request(hub.id, school.id, { state: 'offered' })
      const wave = await given.wave(request, { expiresAt: monday })
      await given.approach(request, offer, { waveId: wave.id })
      await given.wave(await given.request(hub.id, school.id, { state: 'offered' }))
      wanted.push(request.id)
    }
    const found = (await dueRequests.wavesEnded(monday)).map(({ requestId }) => requestId)
    expect(found.filter(id => wanted.includes(id)).sort()).toEqual(wanted.sort())
    expect(found).toHaveLength(2)
  })

  test('requests whose dates have passed, and those that are finished', async () => {
    const hub = await given.hub()
    const school = await given.institution(hub.id)
    // A request is kept for years; what ends it is its own dates.
    const expiresOn = dateOf('2029-11-22')
    const hourAgo = { startsAt: new Date('2026-11-23T09:00:00Z'), endsAt: new Date('2026-11-23T09:30:00Z') }
    const inAnHour = { startsAt: new Date('2026-11-23T11:00:00Z'), endsAt: new Date('2026-11-23T12:00:00Z') }
    const asked = { state: 'unfilled' as const, expiresOn }
    const passed = await given.request(hub.id, school.id, { ...asked, dates: [hourAgo] })
    const today = await given.request(hub.id, school.id, { ...asked, dates: [hourAgo, inAnHour] })
    const dateless = await given.request(hub.id, school.id, { state: 'draft', dates: [], expiresOn })
    const old = { state: 'draft' as const, dates: [], expiresOn: dateOf('2026-11-22') }
    const notKept = await given.request(hub.id, school.id, old)
    const agreed = await given.request(hub.id, school.id, {
      ...{ state: 'accepted', expiresOn, dates: [hourAgo, inAnHour], ...hourAgo },
    })
    const minutesAgo = new Date(monday.getTime() - 10 * 60_000)
    const held = await given.request(hub.id, school.id, { ...asked, state: 'triaged', stateSince: minutesAgo })
    await given.request(hub.id, school.id, {
      ...{ ...asked, state: 'triaged', stateSince: minutesAgo, dates: [hourAgo] },
    })
    const evaluated = await given.request(hub.id, school.id, { state: 'evaluated' })
    const fresh = await given.request(hub.id, school.id, { state: 'delivered', deliveredAt: monday })
    const ids = (due: { requestId: string; hubId: string }[]) =>
      due.filter(({ hubId }) => hubId === hub.id).map(({ requestId }) => requestId)
    const waitsPassed = ids(await dueRequests.passed(monday))
    expect(waitsPassed).toEqual(expect.arrayContaining([passed.id, notKept.id, agreed.id]))
    for (const { id } of [today, dateless, held]) expect(waitsPassed).not.toContain(id)
    expect(ids(await dueRequests.waiting(monday))).toEqual([held.id])
    expect(ids(await dueRequests.unfilled(monday))).toEqual([today.id])
    expect(ids(await dueRequests.finished(monday))).toEqual([evaluated.id])
    expect(fresh.state).toBe('delivered')
  })
})

describe('keeping apart', () => {
  test('routing passes the pair over until they may meet again', async () => {
    const hub = await given.hub()
    const school = await given.institution(hub.id)
    const employer = await given.employer(hub.id)
    await given.offer(hub.id, employer.id)
    const coordinator = anActor(hub.id, 'coordinator')
    const pair = { employerId: employer.id, institutionId: school.id }
    expect(await keepApart(coordinator, { ...pair, reason: ' ' })).toEqual({ ok: false, why: 'reason-needed' })
    expect(await keepApart(coordinator, { ...pair, reason: 'Family' })).toMatchObject({ ok: true })
    expect(await keepApart(coordinator, { ...pair, reason: 'Family' })).toEqual({
      ok: false,
      why: 'kept-apart-already',
    })
    expect(await factsOf(hub.id, school.id)).toEqual(['kept-apart'])

    const { id } = await given.request(hub.id, school.id, { state: 'triaged' })
    const router = system('router', hub.id)
    expect(await routeRequest(router, { requestId: id })).toEqual({ ok: true, value: 'unfilled' })
    const [conflict] = (await conflictsOfHub(coordinator)) ?? []
    expect(conflict).toMatchObject({ employer: employer.name, school: school.name, reason: 'Family' })
    expect(await letMeetAgain(coordinator, { conflictId: conflict?.id ?? '' })).toMatchObject({ ok: true })
    expect(await letMeetAgain(coordinator, { conflictId: conflict?.id ?? '' })).toEqual({ ok: false, why: 'not-found' })
    expect(await routeRequest(router, { requestId: id })).toEqual({ ok: true, value: 'asked' })
  })

  test('is for coordinators of the hub both are in', async () => {
    const elsewhere = await given.hub()
    const foreign = await given.employer(elsewhere.id)
    const pair = { employerId: place.employerId, institutionId: place.schoolId, reason: 'Family' }
    for (const role of ['teacher', 'careers-leader', 'employer-admin', 'administrator', 'router'])
      expect(await keepApart(rolesAt(place)[role] as Actor, pair)).toEqual({ ok: false, why: 'not-allowed' })
    const coordinator = rolesAt(place).coordinator as Actor
    const notFound = { ok: false, why: 'not-found' }
    expect(await keepApart(coordinator, { ...pair, employerId: foreign.id })).toEqual(notFound)
    expect(await keepApart(coordinator, { ...pair, institutionId: 'x' })).toEqual(notFound)
    expect(await conflictsOfHub(rolesAt(place).teacher as Actor)).toBeNull()
    expect(await pairToKeepApart(coordinator, foreign.id, place.schoolId)).toBeNull()
    expect(await pairToKeepApart(coordinator, place.employerId, place.schoolId)).not.toBeNull()
  })
})
