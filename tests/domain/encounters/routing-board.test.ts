import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  board,
  boardSummary,
  boardToKeep,
  coverageGrid,
  employerLoad,
  employersByLoad,
  employersToAsk,
  fairness,
  fairnessOf,
  requestForHub,
  requestsOf,
  routeRequest,
  similarRequests,
  tasksForHub,
} from '~/domain/encounters'
import { boardAddress, readBoardFilter, readLoadFilter } from '~/domain/encounters/forms'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'

const monday = new Date('2026-11-23T10:00:00Z')
beforeEach(() => clock.set(monday))
afterEach(() => clock.set(null))
afterAll(disconnect)

const place = { latitude: 54.5, longitude: -1.5 }
const filter = (query = '') => readBoardFilter(new URLSearchParams(query))
const loads = (query = '') => readLoadFilter(new URLSearchParams(query))

/** Two schools, one far better off than the other, three employers, and requests here and there. */
const aHub = async () => {
  const hub = await given.hub()
  const rich = await given.institution(hub.id, { name: 'Rich School', ...place })
  const poor = await given.institution(hub.id, { name: 'Poor School', ...place, disadvantage: 0.5 })
  for (const { id } of [rich, poor]) await given.cohort(hub.id, id, { yearGroup: 10, target: 2 })
  const employers = []
  for (const name of ['Anvil', 'Bellows', 'Crucible']) employers.push(await given.employer(hub.id, { name }))
  const offers = []
  for (const { id } of employers) offers.push(await given.offer(hub.id, id))
  const [offer = { id: '', employerId: '' }] = offers
  const had = await given.request(hub.id, rich.id, { state: 'closed', submittedAt: new Date('2026-09-10T09:00Z') })
  const day = { startsAt: new Date('2026-10-12T09:00Z'), endsAt: new Date('2026-10-12T10:00Z') }
  const yes = await given.approach(had, offer, {
    state: 'accepted',
    askedAt: new Date('2026-09-20T09:00Z'),
    counted: true,
  })
  await given.encounter(yes, { state: 'delivered', ...day })
  return { hub, rich, poor, employers, offers, coordinator: anActor(hub.id, 'coordinator') }
}

describe('the board', () => {
  test('shows every request that was sent, in its heap, and no draft', async () => {
    const { hub, poor, rich, coordinator } = await aHub()
    await given.request(hub.id, poor.id, { state: 'draft' })
    const fresh = await given.request(hub.id, poor.id, {
      state: 'submitted',
      groups: [{ yearGroup: 9 }, { yearGroup: 10 }],
    })
    const found = await board(coordinator, filter())
    expect(found?.counts).toEqual({ yours: 1, looking: 0, agreed: 0, after: 0, ended: 1, all: 2 })
    expect(found?.lines).toMatchObject([
      {
        id: fresh.id,
        school: 'Poor School',
        yearGroups: [9, 10],
        learners: 56,
        next: { turn: 'hub', step: 'hub-checks' },
      },
    ])
    expect((await board(coordinator, filter('group=ended')))?.lines).toMatchObject([
      { institutionId: rich.id, saidYes: 1 },
    ])
    expect(await boardToKeep(coordinator, filter('group=all'))).toHaveLength(2)
  })

  test('is narrowed, sorted and turned by its address', async () => {
    const { hub, poor, rich, coordinator } = await aHub()
    const few = await given.request(hub.id, rich.id, { state: 'offered', level: 500, purpose: 'Meet a 100% welder' })
    const many = await given.request(hub.id, poor.id, { state: 'offered', level: 0, seats: 3, kind: 'visit' })
    const ids = async (query: string) => (await board(coordinator, filter(query)))?.lines.map(({ id }) => id)
    expect(await ids('group=looking&sort=level')).toEqual([many.id, few.id])
    expect(await ids('group=looking&sort=level&order=down')).toEqual([few.id, many.id])
    expect(await ids('group=looking&sort=shortfall')).toEqual([many.id, few.id])
    expect(await ids('group=looking&sort=school')).toEqual([many.id, few.id])
    expect(await ids('group=looking&kind=visit')).toEqual([many.id])
    expect(await ids('group=looking&search=poor')).toEqual([many.id])
    expect(await ids('group=looking&search=100%25')).toEqual([few.id])
    expect(await ids('group=looking&search=%25')).toEqual([few.id])
    expect(await ids('group=looking&state=triaged')).toEqual([])
    expect(await ids('group=looking&page=2')).toEqual([])
  })

  test('reads any address, and writes one that reads the same', () => {
    const wild = readBoardFilter(new URLSearchParams('group=x&state=y&kind=z&sort=%00&page=-3&order=up&search=%00a'))
    expect(wild).toEqual({ group: 'yours', state: '', kind: '', search: 'a', sort: 'since', down: false, page: 1 })
    const asked = filter('group=all&state=offered&kind=talk&search=a+b&sort=date&order=down&page=4')
    expect(readBoardFilter(new URL(boardAddress(asked, { page: 4 }), 'http://here').searchParams)).toEqual(asked)
  })

  test('is for the hub’s coordinators alone', async () => {
    const { hub, poor } = await aHub()
    await given.request(hub.id, poor.id, { state: 'submitted' })
    const others = [anActor(hub.id, 'administrator'), anActor(hub.id, { role: 'careers-leader', at: poor.id })]
    for (const actor of others) {
      expect(await board(actor, filter())).toBeNull()
      expect(await boardToKeep(actor, filter())).toBeNull()
      expect(await boardSummary(actor)).toBeNull()
      expect(await fairness(actor)).toBeNull()
      expect(await tasksForHub(actor)).toBeNull()
      expect(await employersByLoad(actor, loads())).toBeNull()
    }
    const elsewhere = anActor((await given.hub()).id, 'coordinator')
    expect((await board(elsewhere, filter('group=all')))?.lines).toEqual([])
  })

  test('names the next meetings for the desk, what came of the last, and which are unconfirmed', async () => {
    const { hub, poor, rich, offers, coordinator } = await aHub()
    const [offer = { id: '', employerId: '' }] = offers
    const met = async <
      S extends 'accepted' | 'confirmed' | 'delivered',
      E extends 'agreed' | 'confirmed' | 'delivered',
    >(
      ...[school, state, startsAt, encounter]: [string, S, Date, E]
    ) => {
      const endsAt = new Date(+startsAt + 3_600_000)
      const request = await given.request(hub.id, school, {
        ...{ state, startsAt, endsAt },
        groups: [{ yearGroup: 10, headcount: 20 }],
      })
      const yes = await given.approach(request, offer, { state: 'accepted' })
      await given.encounter(yes, { state: encounter, startsAt, endsAt })
      return request
    }
    const later = await met(poor.id, 'confirmed', new Date('2026-12-09T10:00Z'), 'confirmed')
    const soon = await met(rich.id, 'accepted', new Date('2026-11-25T10:00Z'), 'agreed')
    const past = await met(poor.id, 'delivered', new Date('2026-11-18T10:00Z'), 'delivered')
    const summary = await boardSummary(coordinator)
    expect(summary).toMatchObject({ soon: 1, unconfirmed: 1, toEvaluate: 1, answers: { waiting: 0, no: 0 } })
    expect(summary?.meetings.next).toMatchObject([
      { id: soon.id, school: 'Rich School', employers: ['Anvil'], learners: 20, state: 'accepted' },
      { id: later.id, school: 'Poor School', state: 'confirmed' },
    ])
    expect(summary?.meetings.last).toMatchObject([{ id: past.id, school: 'Poor School', evaluatedBy: [] }])
  })

  test('is summed up for the desk', async () => {
    const { hub, poor, coordinator } = await aHub()
    await given.request(hub.id, poor.id, { state: 'submitted', stateSince: new Date('2026-11-20T10:00Z') })
    const lost = await given.request(hub.id, poor.id, { state: 'unfilled', seats: 2 })
    await given.task(lost)
    expect(await boardSummary(coordinator)).toMatchObject({
      ...{ toTriage: 1, unfilled: 1, looking: 0, seatsShort: 2, tasks: 1, offersToCheck: 0, year: '2026/27' },
      oldest: new Date('2026-11-20T10:00Z'),
      funnel: { asked: 3, offered: 1, agreed: 1, confirmed: 1, delivered: 1, evaluated: 0 },
    })
    expect(await tasksForHub(coordinator)).toMatchObject([
      { kind: 'unfilled', requestId: lost.id, school: 'Poor School' },
    ])
  })
})

describe('one request', () => {
  test('says who was asked and why, and why others were not', async () => {
    const { hub, poor, coordinator } = await aHub()
    const far = await given.employer(hub.id, { name: 'Far Away' })
    await given.offer(hub.id, far.id, { latitude: 50, delivery: 'in-person' })
    const request = await given.request(hub.id, poor.id, { state: 'triaged', delivery: 'in-person' })
    await routeRequest(system('router', hub.id), { requestId: request.id })
    const seen = await requestForHub(coordinator, request.id)
    expect(seen).toMatchObject({
      state: 'offered',
      moves: ['settle', 'cancel', 'lose-employer'],
      next: { turn: 'employers', step: 'employers-answer' },
      standing: { level: 0, leastServed: true, cohorts: [{ yearGroup: 10, had: 0, promised: 0, target: 2, level: 0 }] },
    })
    expect(seen?.asks.map(({ employer }) => employer).sort()).toEqual(['Anvil', 'Bellows', 'Crucible'])
    expect(seen?.asks[0]?.why).toContainEqual({ key: 'nobody-waiting' })
    expect(seen?.waves).toMatchObject([
      { number: 1, leftOut: [{ key: 'too-far', offers: 1 }], othersCount: 0, help: [] },
    ])
    expect(seen?.history.map(({ type, by, asked }) => [type, by, asked])).toEqual([
      ['request-routing', 'system', 0],
      ['wave-sent', 'system', 3],
    ])
  })

  test('is nothing for a malformed id, a draft, another hub, or anyone else', async () => {
    const { hub, poor, coordinator } = await aHub()
    const draft = await given.request(hub.id, poor.id, { state: 'draft' })
    const sent = await given.request(hub.id, poor.id, { state: 'submitted' })
    for (const id of ['', 'x', draft.id]) expect(await requestForHub(coordinator, id)).toBeNull()
    const leader = anActor(hub.id, { role: 'careers-leader', at: poor.id })
    const elsewhere = anActor((await given.hub()).id, 'coordinator')
    for (const actor of [leader, elsewhere]) expect(await requestForHub(actor, sent.id)).toBeNull()
  })

  test('knows others like it, the same school first', async () => {
    const { hub, poor, rich, coordinator } = await aHub()
    const request = await given.request(hub.id, poor.id, { state: 'submitted' })
    const near = await given.request(hub.id, rich.id, { state: 'triaged' })
    const own = await given.request(hub.id, poor.id, { state: 'submitted' })
    await given.request(hub.id, poor.id, { state: 'submitted', kind: 'visit' })
    await given.request(hub.id, poor.id, { state: 'offered' })
    expect(await similarRequests(coordinator, request.id)).toMatchObject([
      { id: own.id, sameSchool: true },
      { id: near.id, sameSchool: false, km: 0 },
    ])
  })

  test('offers employers to choose from: those that fit first, those that may not be asked last', async () => {
    const { hub, poor, coordinator, offers } = await aHub()
    const request = await given.request(hub.id, poor.id, { state: 'unfilled', groups: [{ headcount: 50 }] })
    const small = await given.offer(hub.id, (await given.employer(hub.id, { name: 'Small Room' })).id, { maxGroup: 10 })
    const full = await given.offer(hub.id, (await given.employer(hub.id, { name: 'Asked Enough', monthlyCap: 0 })).id)
    const found = await employersToAsk(coordinator, request.id, '')
    expect(found?.offers.map(({ offerId }) => offerId).slice(-2)).toEqual([small.id, full.id])
    expect(found?.offers).toHaveLength(offers.length + 2)
    expect(found?.offers.at(-2)).toMatchObject({ bar: null, against: ['group-too-large'] })
    expect(found?.offers.at(-1)).toMatchObject({ bar: 'over-cap' })
    expect((await employersToAsk(coordinator, request.id, 'small'))?.offers).toHaveLength(1)
  })
})

describe('load', () => {
  test('says how often an employer was asked, by every hub, and what it gave', async () => {
    const { hub, poor, employers, offers, coordinator } = await aHub()
    const [anvil] = employers
    const request = await given.request(hub.id, poor.id, { state: 'offered' })
    await given.approach(request, offers[0] ?? { id: '', employerId: '' }, { counted: true })
    const elsewhere = await given.hub()
    await given.employer(elsewhere.id, { id: anvil?.id ?? '' })

    expect(await employerLoad(coordinator, anvil?.id ?? '')).toMatchObject({
      ...{ name: 'Anvil', monthlyCap: 2, contactedThisMonth: 1, asked: 2, accepted: 1, waiting: 1, encounters: 1 },
    })
    expect(await employerLoad(anActor(elsewhere.id, 'coordinator'), anvil?.id ?? '')).toMatchObject({
      ...{ contactedThisMonth: 1, asked: 0, encounters: 0 },
    })
    const own = anActor(hub.id, { role: 'employer-admin', at: anvil?.id ?? '' })
    expect(await employerLoad(own, anvil?.id ?? '')).not.toBeNull()
    expect(await employerLoad(own, employers[1]?.id ?? '')).toBeNull()
    expect(await employerLoad(coordinator, 'x')).toBeNull()
  })

  test('lists employers by how much they are asked', async () => {
    const { hub, poor, offers, coordinator } = await aHub()
    const request = await given.request(hub.id, poor.id, { state: 'offered' })
    await given.approach(request, offers[1] ?? { id: '', employerId: '' }, { counted: true })
    const names = async (query: string) =>
      (await employersByLoad(coordinator, loads(query)))?.employers.map(({ name }) => name)
    expect(await names('')).toEqual(['Bellows', 'Anvil', 'Crucible'])
    expect(await names('sort=name')).toEqual(['Anvil', 'Bellows', 'Crucible'])
    expect(await names('sort=encounters')).toEqual(['Anvil', 'Bellows', 'Crucible'])
    expect(await names('show=resting')).toEqual(['Bellows'])
    expect(await names('show=never')).toEqual(['Crucible'])
    expect(await names('show=free')).toEqual(['Anvil', 'Crucible'])
    expect(await names('show=at-cap')).toEqual([])
    expect(await names('search=ELLO')).toEqual(['Bellows'])
  })
})

describe('fairness', () => {
  test('puts who has had least first', async () => {
    const { hub, poor, rich, coordinator } = await aHub()
    await given.request(hub.id, poor.id, { state: 'submitted' })
    const found = await fairness(coordinator)
    expect(found?.institutions).toMatchObject([
      { name: 'Poor School', level: 0, worstYear: 10, requests: 1, looking: 1, asks: 0 },
      { name: 'Rich School', level: 500, requests: 1, looking: 0, asks: 1, encounters: 1 },
    ])
    expect(found?.least).toEqual({ said: 'some', ids: [poor.id] })
    expect(found?.totals).toEqual({ asks: 1, encounters: 1, looking: 1 })
    const leader = anActor(hub.id, { role: 'careers-leader', at: poor.id })
    expect(await fairnessOf(leader, poor.id)).toMatchObject({ name: 'Poor School' })
    expect(await fairnessOf(leader, rich.id)).toBeNull()
    expect(await requestsOf(leader, poor.id)).toHaveLength(1)
    expect(await requestsOf(leader, rich.id)).toBeNull()
    expect(await requestsOf(coordinator, rich.id)).toHaveLength(1)
  })

  test('covers schools by year groups, a school’s own staff their own', async () => {
    const { hub, poor, rich, coordinator } = await aHub()
    await given.cohort(hub.id, poor.id, { yearGroup: 8, target: 1 })
    const grid = await coverageGrid(coordinator)
    expect(grid?.yearGroups).toEqual([8, 10])
    expect(grid?.rows).toMatchObject([
      { institutionId: poor.id, cells: { 8: { had: 0, target: 1, level: 0 }, 10: { had: 0 } } },
      { institutionId: rich.id, cells: { 10: { had: 1, promised: 0, target: 2, level: 500, leastServed: false } } },
    ])
    const own = await coverageGrid(anActor(hub.id, { role: 'teacher', at: rich.id }))
    expect(own?.rows.map(({ institutionId }) => institutionId)).toEqual([rich.id])
    expect(await coverageGrid(anActor(hub.id, 'administrator'))).toBeNull()
  })

  test('counts guests for the school they are from', async () => {
    const { hub, rich, poor, offers } = await aHub()
    const request = await given.request(hub.id, rich.id, { state: 'confirmed' })
    await transact({ personId: '', hubId: hub.id }, tx =>
      tx.requestGroup.create({
        data: { hubId: hub.id, requestId: request.id, name: 'Guests', yearGroup: 10, headcount: 5, guestOfId: poor.id },
      }),
    )
    await given.encounter(await given.approach(request, offers[0] ?? { id: '', employerId: '' }, { state: 'accepted' }))
    const grid = await coverageGrid(anActor(hub.id, 'coordinator'))
    expect(grid?.rows.map(({ name, cells }) => [name, cells[10]?.had, cells[10]?.promised])).toEqual([
      ['Poor School', 0, 1],
      ['Rich School', 1, 1],
    ])
  })
})
