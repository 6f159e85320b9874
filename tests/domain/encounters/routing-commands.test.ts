import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  closeRequest,
  declineRequest,
  expireRequest,
  lookAgain,
  mergeRequest,
  type RequestState,
  requestLifecycle,
  routeRequest,
  triageRequest,
} from '~/domain/encounters'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { dateOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'

const monday = new Date('2026-11-23T10:00:00Z')
beforeEach(() => clock.set(monday))
afterEach(() => clock.set(null))
afterAll(disconnect)

const inHub = (hubId: string) => ({ personId: '', hubId })
type Place = { hubId: string; schoolId: string; otherId: string; employerId: string }
type Tried = Promise<Outcome<unknown, string>>
type Move = {
  move: 'triage' | 'decline' | 'merge' | 'route' | 'expire' | 'close'
  run: (actor: Actor, requestId: string, place: Place) => Tried
  given?: Parameters<typeof given.request>[2]
  fact: string
  /** Where it is led, when routing goes on by itself. */
  ends?: RequestState
}

const past = { startsAt: new Date('2026-11-02T09:00:00Z'), endsAt: new Date('2026-11-02T10:00:00Z') }
const moves: Move[] = [
  { move: 'triage', run: (actor, requestId) => triageRequest(actor, { requestId }), fact: 'request-triaged' },
  {
    move: 'decline',
    run: (actor, requestId) => declineRequest(actor, { requestId, reasonCode: 'too-soon', reason: '' }),
    fact: 'request-declined',
  },
  {
    move: 'merge',
    run: (actor, requestId, { otherId }) => mergeRequest(actor, { requestId, intoId: otherId }),
    fact: 'request-merged',
  },
  { move: 'route', run: (actor, requestId) => lookAgain(actor, { requestId }), fact: 'request-routing' },
  {
    move: 'expire',
    run: (actor, requestId) => expireRequest(actor, { requestId }),
    given: { dates: [past], expiresOn: dateOf('2029-11-02') },
    fact: 'request-expired',
  },
  {
    move: 'close',
    run: (actor, requestId) => closeRequest(actor, { requestId }),
    given: { deliveredAt: new Date('2026-11-09T10:00:00Z') },
    fact: 'request-closed',
  },
]

let place: Place
beforeAll(async () => {
  clock.set(monday)
  const hub = await given.hub()
  const school = await given.institution(hub.id, { latitude: 54.5, longitude: -1.5 })
  const employer = await given.employer(hub.id)
  const other = await given.request(hub.id, school.id, { state: 'triaged' })
  place = { hubId: hub.id, schoolId: school.id, otherId: other.id, employerId: employer.id }
})

const rolesAt = ({ hubId, schoolId, employerId }: Place): { [role: string]: Actor } => ({
  administrator: anActor(hubId, 'administrator'),
  teacher: anActor(hubId, { role: 'teacher', at: schoolId }),
  'careers-leader': anActor(hubId, { role: 'careers-leader', at: schoolId }),
  'employer-admin': anActor(hubId, { role: 'employer-admin', at: employerId }),
  'provider-admin': anActor(hubId, 'provider-admin'),
  mail: system('mail', hubId),
  router: system('router', hubId),
  clock: system('clock', hubId),
  coordinator: anActor(hubId, 'coordinator'),
})

const stateOf = (hubId: string, id: string) =>
  transact(inHub(hubId), async tx => (await tx.encounterRequest.findUniqueOrThrow({ where: { id } })).state)
const factsOf = (hubId: string, subjectId: string) =>
  transact(inHub(hubId), async tx => (await tx.fact.findMany({ where: { subjectId } })).map(({ type }) => type))

describe.each(moves)('$move', ({ move, run, given: as, fact, ends }) => {
  const rule = requestLifecycle.moves[move]
  const by: readonly string[] = rule.by
  const from: readonly string[] = rule.from

  test.each(requestLifecycle.states)('from %s', async state => {
    const actors = rolesAt(place)
    const allowed = Object.keys(actors).filter(role => by.includes(role))
    for (const [role, actor] of Object.entries(actors)) {
      if (allowed.includes(role)) continue
      const { id } = await given.request(place.hubId, place.schoolId, { ...as, state })
      expect([role, await run(actor, id, place)]).toEqual([role, { ok: false, why: 'not-allowed' }])
      expect(await stateOf(place.hubId, id)).toBe(state)
    }
    for (const role of allowed) {
      const { id } = await given.request(place.hubId, place.schoolId, { ...as, state })
      const outcome = await run(actors[role] as Actor, id, place)
      const moved = from.includes(state)
      expect([role, outcome.ok]).toEqual([role, moved])
      if (!outcome.ok) expect(['not-allowed', 'not-found']).not.toContain(outcome.why)
      expect(await stateOf(place.hubId, id)).toBe(moved ? (ends ?? rule.to) : state)
      expect(await factsOf(place.hubId, id)).toEqual(moved ? [fact] : [])
    }
  })

  test('another hub does not see it', async () => {
    const elsewhere = await given.hub()
    const { id } = await given.request(place.hubId, place.schoolId, { ...as, state: rule.from[0] })
    expect(await run(anActor(elsewhere.id, 'coordinator'), id, place)).toEqual({ ok: false, why: 'not-found' })
    expect(await run(anActor(place.hubId, 'coordinator'), 'no-id', place)).toEqual({ ok: false, why: 'not-found' })
  })
})

describe('the router', () => {
  test.each(requestLifecycle.states)('routes from %s only where the table says so', async state => {
    const { id } = await given.request(place.hubId, place.schoolId, { state, kind: 'mentoring' })
    const outcome = await routeRequest(system('router', place.hubId), { requestId: id })
    const waiting = state === 'routing' || requestLifecycle.step(state, 'route') !== undefined
    if (!waiting) expect(outcome).toEqual({ ok: false, why: 'not-waiting' })
    else if (state === 'unfilled') expect(outcome).toEqual({ ok: false, why: 'nobody-fits' })
    else expect(outcome).toEqual({ ok: true, value: 'unfilled' })
    expect(await stateOf(place.hubId, id)).toBe(waiting ? 'unfilled' : state)
  })

  test('nobody else may', async () => {
    const { id } = await given.request(place.hubId, place.schoolId, { state: 'triaged' })
    for (const role of ['administrator', 'teacher', 'careers-leader', 'employer-admin', 'mail']) {
      const actor = rolesAt(place)[role] as Actor
      expect(await routeRequest(actor, { requestId: id })).toEqual({ ok: false, why: 'not-allowed' })
    }
  })
})

describe('refusals', () => {
  const coordinator = () => anActor(place.hubId, 'coordinator')

  test('a decline for another reason says which', async () => {
    const { id } = await given.request(place.hubId, place.schoolId, { state: 'submitted' })
    const input = { requestId: id, reasonCode: 'other', reason: '  ' }
    expect(await declineRequest(coordinator(), input)).toEqual({ ok: false, why: 'reason-needed' })
  })

  test('requests that are not the same stay apart', async () => {
    const talk = await given.request(place.hubId, place.schoolId, { state: 'submitted' })
    const visit = await given.request(place.hubId, place.schoolId, { state: 'triaged', kind: 'visit' })
    const asked = await given.request(place.hubId, place.schoolId, { state: 'offered' })
    const join = (intoId: string) => mergeRequest(coordinator(), { requestId: talk.id, intoId })
    expect(await join(visit.id)).toEqual({ ok: false, why: 'not-the-same' })
    expect(await join(talk.id)).toEqual({ ok: false, why: 'not-the-same' })
    expect(await join(asked.id)).toEqual({ ok: false, why: 'other-not-open' })
    expect(await join('00000000-0000-7000-8000-000000000000')).toEqual({ ok: false, why: 'not-found' })
  })

  test('nothing expires before the last of its dates has passed, or closes before ten school days', async () => {
    const noon = { startsAt: new Date('2026-11-23T12:00:00Z'), endsAt: new Date('2026-11-23T13:00:00Z') }
    const today = await given.request(place.hubId, place.schoolId, {
      ...{ state: 'triaged', dates: [past, noon], expiresOn: dateOf('2029-11-23') },
    })
    const held = await given.request(place.hubId, place.schoolId, {
      state: 'delivered',
      deliveredAt: new Date('2026-11-10T10:00:00Z'),
    })
    const byClock = system('clock', place.hubId)
    expect(await expireRequest(byClock, { requestId: today.id })).toEqual({ ok: false, why: 'not-yet' })
    expect(await closeRequest(byClock, { requestId: held.id })).toEqual({ ok: false, why: 'not-yet' })
    clock.set(new Date('2026-11-24T10:00:00Z'))
    expect(await expireRequest(byClock, { requestId: today.id })).toMatchObject({ ok: true })
    expect(await closeRequest(byClock, { requestId: held.id })).toMatchObject({
      ok: true,
      value: { evaluated: 'unevaluated' },
    })
  })
})

describe('joining requests', () => {
  test('brings the learners along, once each, and counts them for their own school', async () => {
    const hub = await given.hub()
    const schools = [
      await given.institution(hub.id, { name: 'Hill' }),
      await given.institution(hub.id, { name: 'Dale' }),
    ]
    const [hill, dale] = schools.map(({ id }) => id)
    const into = await given.request(hub.id, hill ?? '', {
      state: 'triaged',
      groups: [{ name: '10A' }],
      accessNeeds: ['bsl'],
    })
    const same = await given.request(hub.id, hill ?? '', {
      state: 'submitted',
      groups: [{ name: '10 a' }, { name: '10B', headcount: 20 }],
      accessNeeds: ['step-free'],
    })
    const guests = await given.request(hub.id, dale ?? '', {
      state: 'submitted',
      groups: [{ name: '10A', yearGroup: 10 }],
    })
    const coordinator = anActor(hub.id, 'coordinator')
    for (const { id } of [same, guests])
      expect(await mergeRequest(coordinator, { requestId: id, intoId: into.id })).toMatchObject({ ok: true })

    const joined = await transact(inHub(hub.id), tx =>
      tx.encounterRequest.findUniqueOrThrow({
        where: { id: into.id },
        include: { groups: { orderBy: { name: 'asc' } } },
      }),
    )
    expect(joined.accessNeeds).toEqual(['bsl', 'step-free'])
    expect(joined.groups.map(({ name, headcount, guestOfId }) => [name, headcount, guestOfId])).toEqual([
      ['10A', 28, null],
      ['10A (Dale)', 28, dale],
      ['10B', 20, null],
    ])
  })
})
