import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptApproach,
  agreeDate,
  agreeDateAsEmployer,
  cancelRequest,
  confirmRequest,
  deliverRequest,
  evaluateAsSchool,
  moveRequest,
  proposeDateAsEmployer,
  readBriefAsSchool,
  settleRequest,
} from '~/domain/encounters'
import { resourcesOf, takeTime } from '~/domain/encounters/booking'
import type { EncounterState } from '~/domain/encounters/encounter'
import type { RequestState } from '~/domain/encounters/request'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'
import { factsOf, factTypesOf } from '../../support/facts'

const now = new Date('2027-01-11T10:00:00Z')
const day = { startsAt: new Date('2027-03-10T10:00:00Z'), endsAt: new Date('2027-03-10T11:00:00Z') }
const nextWeek = { on: '2027-03-17', from: '09:00', to: '10:00' }
const checklist = {
  supervision: 'escorted' as const,
  supervisor: 'Head of Year 10',
  identityCheckBy: 'Reception',
  employerAssured: true as const,
  assuranceOn: '2027-01-08',
}

beforeAll(() => clock.set(now))
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

/** A school whose request some employers agreed to and others have not answered. */
const arrange = async ({
  state = 'accepted' as RequestState,
  yes = 1,
  waiting = 0,
  encounter = 'agreed' as EncounterState,
  span = day,
  ...as
}: {
  state?: RequestState
  yes?: number
  waiting?: number
  encounter?: EncounterState
  span?: typeof day
} & Parameters<typeof given.request>[2] = {}) => {
  const hub = await given.hub()
  const school = await given.institution(hub.id)
  const seats = yes + waiting
  const request = await given.request(hub.id, school.id, {
    ...{ state, seats, seatsLeft: waiting, dates: [span], ...span, briefReadAt: now },
    groups: [{ name: '10A', headcount: 28 }],
    ...as,
  })
  const asked = []
  for (let n = 0; n < seats; n++) {
    const employer = await given.employer(hub.id)
    const offer = await given.offer(hub.id, employer.id, { slots: [{ ...span, seats: 2, seatsLeft: n < yes ? 1 : 2 }] })
    const approach = await given.approach(request, offer, { state: n < yes ? 'accepted' : 'asked', counted: true })
    const made =
      n < yes
        ? await given.encounter(approach, { ...span, state: encounter, briefReadAt: now, slotId: offer.slots[0]?.id })
        : null
    if (made) await transact({ personId: '', hubId: hub.id }, tx => takeTime(tx, made, resourcesOf(request, made)))
    asked.push({ employer, offer, approach, encounter: made })
  }
  const leader = anActor(hub.id, { role: 'careers-leader', at: school.id })
  const [first, second] = asked
  return { hub, school, request, asked, leader, first, second, requestId: request.id }
}

const see = (hubId: string, requestId: string) =>
  transact({ personId: '', hubId }, async tx => ({
    request: await tx.encounterRequest.findUniqueOrThrow({ where: { id: requestId }, include: { groups: true } }),
    approaches: await tx.approach.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
    encounters: await tx.encounter.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
    slots: await tx.offerSlot.findMany({ where: { hubId } }),
    contacts: await tx.contact.count(),
    contacted: (await tx.contactMonth.findMany()).reduce((sum, month) => sum + month.contacted, 0),
    bookings: await tx.$queryRaw<{ resource: string; begins: Date }[]>`
      select resource, lower(span) as begins from booking where hub_id = ${hubId}::uuid order by resource`,
    openWaves: await tx.routingWave.count({ where: { requestId, state: 'open' } }),
  }))

describe('cancelling', () => {
  test('calls everything off: asks, encounters, times, seats, and contacts nobody answered', async () => {
    const { hub, leader, requestId } = await arrange({ state: 'offered', yes: 1, waiting: 2 })
    expect((await see(hub.id, requestId)).bookings).toHaveLength(1)
    expect(await cancelRequest(leader, { requestId })).toMatchObject({ ok: true })

    const seen = await see(hub.id, requestId)
    expect(seen.request).toMatchObject({ state: 'cancelled-by-school', stateSince: now })
    expect(seen.approaches.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
    expect(seen.encounters).toMatchObject([{ state: 'cancelled', sequence: 1 }])
    expect(seen.bookings).toEqual([])
    expect(seen.slots.every(({ seats, seatsLeft }) => seats === seatsLeft)).toBe(true)
    // The one that answered stays counted.
    expect([seen.contacts, seen.contacted]).toEqual([1, 1])
    expect(seen.openWaves).toBe(0)
    const [fact] = await factsOf(hub.id, requestId)
    expect(fact).toMatchObject({
      type: 'request-cancelled',
      payload: { approachIds: expect.any(Array), encounterIds: [seen.encounters[0]?.id] },
    })
  })

  test('needs a reason when fewer than five school days are left, and words for "another reason"', async () => {
    const tomorrow = { startsAt: new Date('2027-01-15T10:00:00Z'), endsAt: new Date('2027-01-15T11:00:00Z') }
    const { leader, requestId, hub } = await arrange({ span: tomorrow })
    expect(await cancelRequest(leader, { requestId })).toEqual({ ok: false, why: 'reason-needed' })
    expect(await cancelRequest(leader, { requestId, reasonCode: 'other' })).toEqual({
      ok: false,
      why: 'reason-words-needed',
    })
    expect(await cancelRequest(leader, { requestId, reasonCode: 'other', reason: 'Flood' })).toMatchObject({ ok: true })
    expect((await see(hub.id, requestId)).request).toMatchObject({ reasonCode: 'other', reason: 'Flood' })
  })

  test('and an acceptance at the same time end in one of the two, whole', async () => {
    for (let n = 0; n < 6; n++) {
      const { hub, leader, requestId, first } = await arrange({
        state: 'offered',
        yes: 0,
        waiting: 1,
        startsAt: null,
        endsAt: null,
      })
      if (!first) throw new Error('nobody was asked')
      const employer = anActor(hub.id, { role: 'employer-admin', at: first.employer.id })
      const [cancelled, accepted] = await Promise.all([
        cancelRequest(leader, { requestId, reasonCode: 'staff' }),
        acceptApproach(employer, { approachId: first.approach.id, choice: `slot-${first.offer.slots[0]?.id}` }),
      ])
      const seen = await see(hub.id, requestId)
      expect(cancelled.ok).toBe(true)
      expect(seen.request.state).toBe('cancelled-by-school')
      expect(seen.encounters.every(({ state }) => state === 'cancelled')).toBe(true)
      expect(seen.encounters).toHaveLength(accepted.ok ? 1 : 0)
      expect(seen.bookings).toEqual([])
      expect(seen.slots.every(({ seats, seatsLeft }) => seats === seatsLeft)).toBe(true)
      // Answered before it was called off, an ask stays counted; unanswered, it does not.
      expect(seen.contacts).toBe(accepted.ok ? 1 : 0)
    }
  })
})

describe('settling for fewer', () => {
  test('goes on with those who said yes and thanks the others', async () => {
    const { hub, leader, requestId } = await arrange({ state: 'offered', yes: 1, waiting: 2 })
    expect(await settleRequest(leader, { requestId })).toMatchObject({ ok: true })
    const seen = await see(hub.id, requestId)
    expect(seen.request).toMatchObject({ state: 'accepted', seats: 1, seatsLeft: 0 })
    expect(seen.approaches.map(({ state }) => state).sort()).toEqual(['accepted', 'filled', 'filled'])
    expect([seen.contacts, seen.contacted, seen.openWaves]).toEqual([1, 1, 0])
    expect(await factTypesOf(hub.id, requestId)).toEqual(['request-accepted', 'approach-thanked'])
  })

  test('needs someone who said yes', async () => {
    const { leader, requestId } = await arrange({ state: 'offered', yes: 0, waiting: 1 })
    expect(await settleRequest(leader, { requestId })).toEqual({ ok: false, why: 'nobody-said-yes' })
  })
})

describe('confirming', () => {
  test('keeps the checklist, confirms every encounter, and once more changes nothing', async () => {
    const { hub, leader, requestId } = await arrange({ yes: 2 })
    expect(
      await confirmRequest(leader, { requestId, ...checklist, assurance: 'Checked by their own rules' }),
    ).toMatchObject({
      ok: true,
    })
    const once = await see(hub.id, requestId)
    expect(once.request).toMatchObject({
      state: 'confirmed',
      supervisor: 'Head of Year 10',
      identityCheckBy: 'Reception',
      employerAssured: true,
      assurance: 'Checked by their own rules',
      assuranceOn: new Date('2027-01-08T00:00:00Z'),
    })
    expect(once.encounters).toMatchObject([
      { state: 'confirmed', sequence: 1 },
      { state: 'confirmed', sequence: 1 },
    ])
    expect(await confirmRequest(leader, { requestId, ...checklist })).toMatchObject({ ok: true })
    expect(await see(hub.id, requestId)).toEqual(once)
    expect(await factTypesOf(hub.id, requestId)).toEqual(['request-confirmed'])
  })

  test('twelve times at once is once', async () => {
    const { hub, leader, requestId } = await arrange()
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => confirmRequest(leader, { requestId, ...checklist })),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await factTypesOf(hub.id, requestId)).toEqual(['request-confirmed'])
    expect((await see(hub.id, requestId)).encounters).toMatchObject([{ sequence: 1 }])
  })

  test.each([
    ['brief-not-read-by-school', {}, { briefReadAt: null }],
    ['checklist-not-whole', { supervisor: ' ' }, {}],
    ['checklist-not-whole', { identityCheckBy: '' }, {}],
    ['assurance-ahead', { assuranceOn: '2027-01-12' }, {}],
    ['holds-details', { supervisor: 'DBS 001234567890' }, {}],
    ['holds-details', { assurance: 'Certificate 0012 3456 7890' }, {}],
    ['supervision-needed', { supervision: 'not-applicable' as const }, { delivery: 'in-person' }],
  ])('is refused: %s', async (why, said, as) => {
    const { hub, leader, requestId } = await arrange(as)
    expect(await confirmRequest(leader, { requestId, ...checklist, ...said })).toEqual({ ok: false, why })
    expect((await see(hub.id, requestId)).request.state).toBe('accepted')
    expect(await factTypesOf(hub.id, requestId)).toEqual([])
  })

  test('waits for each employer to read the brief, and for the school', async () => {
    const { hub, leader, requestId, second } = await arrange({ yes: 2, briefReadAt: null })
    if (!second?.encounter) throw new Error('no second employer')
    const id = second.encounter.id
    await transact(leader, tx => tx.encounter.update({ where: { id }, data: { briefReadAt: null } }))
    expect(await readBriefAsSchool(leader, { requestId })).toMatchObject({ ok: true })
    expect(await readBriefAsSchool(leader, { requestId })).toMatchObject({ ok: true })
    expect(await factTypesOf(hub.id, requestId)).toEqual(['brief-read'])
    expect(await confirmRequest(leader, { requestId, ...checklist })).toEqual({
      ok: false,
      why: 'brief-not-read-by-employer',
    })
  })

  test('is refused once the hour has passed', async () => {
    const gone = { startsAt: new Date('2027-01-08T10:00:00Z'), endsAt: new Date('2027-01-08T11:00:00Z') }
    const { leader, requestId } = await arrange({ span: gone })
    expect(await confirmRequest(leader, { requestId, ...checklist })).toEqual({ ok: false, why: 'date-passed' })
  })
})

describe('delivering', () => {
  const gone = { startsAt: new Date('2027-01-08T10:00:00Z'), endsAt: new Date('2027-01-08T11:00:00Z') }
  const said = { questionsAsked: 9, reflectionOn: '2027-01-12', absent: [] as string[] }

  test('counts each class and marks an employer who did not come', async () => {
    const { hub, leader, requestId, request, second } = await arrange({
      ...{ state: 'confirmed', encounter: 'confirmed', yes: 2, span: gone },
    })
    const groups = request.groups.map(({ id }) => ({ id, attended: 27 }))
    const absent = [second?.encounter?.id ?? '']
    expect(await deliverRequest(leader, { requestId, groups, ...said, absent })).toMatchObject({ ok: true })
    const seen = await see(hub.id, requestId)
    expect(seen.request).toMatchObject({ state: 'delivered', questionsAsked: 9, groups: [{ attended: 27 }] })
    expect(seen.encounters.map(({ state }) => state).sort()).toEqual(['delivered', 'no-show'])
  })

  test.each<[string, { attended?: number; groups?: never[]; reflectionOn?: string }, { span?: typeof day }]>([
    ['attendance-missing', { groups: [] }, {}],
    ['more-than-class', { attended: 29 }, {}],
    ['nobody-attended', { attended: 0 }, {}],
    ['reflection-too-early', { reflectionOn: '2027-01-07' }, {}],
    ['not-yet', {}, { span: day }],
  ])('is refused: %s', async (why, { attended = 20, ...wrong }, as) => {
    const { hub, leader, requestId, request } = await arrange({
      state: 'confirmed',
      encounter: 'confirmed',
      span: gone,
      ...as,
    })
    const groups = request.groups.map(({ id }) => ({ id, attended }))
    expect(await deliverRequest(leader, { requestId, groups, ...said, ...wrong })).toEqual({ ok: false, why })
    expect((await see(hub.id, requestId)).request).toMatchObject({ state: 'confirmed', groups: [{ attended: null }] })
  })

  test('where nobody came is said another way', async () => {
    const { leader, requestId, request, first } = await arrange({
      state: 'confirmed',
      encounter: 'confirmed',
      span: gone,
    })
    const groups = request.groups.map(({ id }) => ({ id, attended: 20 }))
    const absent = [first?.encounter?.id ?? '']
    expect(await deliverRequest(leader, { requestId, groups, ...said, absent })).toEqual({
      ok: false,
      why: 'nobody-came',
    })
  })

  test('is evaluated once both sides have answered for all of it, and each side answers once', async () => {
    const { hub, leader, requestId, asked } = await arrange({
      state: 'delivered',
      encounter: 'delivered',
      yes: 2,
      span: gone,
    })
    const answer = { purposeMet: 'yes', twoWay: 'yes', again: 'yes' } as const
    for (const { encounter } of asked) {
      const encounterId = encounter?.id ?? ''
      expect(await evaluateAsSchool(leader, { requestId, encounterId, ...answer })).toMatchObject({ ok: true })
      expect(await evaluateAsSchool(leader, { requestId, encounterId, ...answer })).toEqual({
        ok: false,
        why: 'already-answered',
      })
    }
    expect((await see(hub.id, requestId)).request.state).toBe('delivered')
    expect(await factTypesOf(hub.id, requestId)).toEqual(['evaluation-given', 'evaluation-given'])
    expect(await evaluateAsSchool(leader, { requestId, encounterId: requestId, ...answer })).toEqual({
      ok: false,
      why: 'not-found',
    })
  })
})

describe('another date', () => {
  test('proposed by the school moves once its employers agree, and the old time is free again', async () => {
    const { hub, leader, requestId, asked, school } = await arrange({
      state: 'confirmed',
      encounter: 'confirmed',
      yes: 2,
    })
    expect(await moveRequest(leader, { requestId, ...nextWeek })).toMatchObject({ ok: true })
    expect((await see(hub.id, requestId)).request.state).toBe('rescheduled')

    for (const [n, { employer, encounter }] of asked.entries()) {
      const actor = anActor(hub.id, { role: 'employer-admin', at: employer.id })
      const encounterId = encounter?.id ?? ''
      expect(await agreeDateAsEmployer(actor, { encounterId })).toMatchObject({ ok: true })
      expect((await see(hub.id, requestId)).request.state).toBe(n === 1 ? 'accepted' : 'rescheduled')
    }
    const seen = await see(hub.id, requestId)
    const startsAt = new Date('2027-03-17T09:00:00Z')
    expect(seen.request.startsAt).toEqual(startsAt)
    expect(seen.encounters).toMatchObject([
      { state: 'agreed', startsAt, proposedBy: null, slotId: null, sequence: 1 },
      { state: 'agreed', startsAt, proposedBy: null, slotId: null, sequence: 1 },
    ])
    expect(seen.slots.every(({ seats, seatsLeft }) => seats === seatsLeft)).toBe(true)
    expect(seen.bookings.map(({ resource }) => resource)).toEqual(
      [...asked.map(({ employer }) => `employer:${employer.id}`), `group:${school.id}:10.10a`].sort(),
    )
    expect(seen.bookings.every(({ begins }) => begins.getTime() === startsAt.getTime())).toBe(true)
    expect(await factTypesOf(hub.id, requestId)).toEqual([
      'request-date-proposed',
      'proposed-date-suits',
      'proposed-date-suits',
      'request-date-agreed',
    ])
  })

  test('proposed by one employer of two is asked of the school, then of the other', async () => {
    const { hub, leader, requestId, first, second } = await arrange({ yes: 2 })
    const [one, two] = [first?.encounter?.id ?? '', second?.encounter?.id ?? '']
    const ofFirst = anActor(hub.id, { role: 'employer-admin', at: first?.employer.id ?? '' })
    const ofSecond = anActor(hub.id, { role: 'employer-admin', at: second?.employer.id ?? '' })
    expect(await proposeDateAsEmployer(ofSecond, { encounterId: one, ...nextWeek })).toEqual({
      ok: false,
      why: 'not-allowed',
    })
    expect(await proposeDateAsEmployer(ofFirst, { encounterId: one, ...nextWeek })).toMatchObject({ ok: true })
    expect(await agreeDateAsEmployer(ofFirst, { encounterId: one })).toEqual({ ok: false, why: 'own-proposal' })
    expect(await agreeDateAsEmployer(ofSecond, { encounterId: two })).toEqual({ ok: false, why: 'nothing-proposed' })
    expect(await agreeDate(leader, { requestId, encounterId: one })).toMatchObject({ ok: true })
    expect((await see(hub.id, requestId)).request.state).toBe('rescheduled')
    expect(await agreeDateAsEmployer(ofSecond, { encounterId: two })).toMatchObject({ ok: true })
    expect((await see(hub.id, requestId)).request).toMatchObject({
      state: 'accepted',
      startsAt: new Date('2027-03-17T09:00:00Z'),
    })
  })

  test('that the class has something else on is refused, and all stays as it was', async () => {
    const { hub, school, leader, requestId, first } = await arrange()
    const clash = { startsAt: new Date('2027-03-17T09:30:00Z'), endsAt: new Date('2027-03-17T10:30:00Z') }
    const other = await given.request(hub.id, school.id, {
      state: 'confirmed',
      groups: [{ name: '10 a' }],
      dates: [clash],
    })
    const approach = await given.approach(other, await given.offer(hub.id, (await given.employer(hub.id)).id))
    const taken = await given.encounter(approach, clash)
    await transact(leader, tx => takeTime(tx, taken, resourcesOf(other, taken)))

    await moveRequest(leader, { requestId, ...nextWeek })
    const before = await see(hub.id, requestId)
    const employer = anActor(hub.id, { role: 'employer-admin', at: first?.employer.id ?? '' })
    expect(await agreeDateAsEmployer(employer, { encounterId: first?.encounter?.id ?? '' })).toEqual({
      ok: false,
      why: 'time-taken',
    })
    expect(await see(hub.id, requestId)).toEqual(before)
  })

  test.each([
    ['date-passed', { ...nextWeek, on: '2027-01-08' }],
    ['not-a-school-day', { ...nextWeek, on: '2027-03-20' }],
    ['same-date', { on: '2027-03-10', from: '10:00', to: '11:30' }],
  ])('is refused: %s', async (why, date) => {
    const { leader, requestId } = await arrange()
    expect(await moveRequest(leader, { requestId, ...date })).toEqual({ ok: false, why })
  })

  test('is answered by keeping the old one', async () => {
    const { hub, leader, requestId, first } = await arrange()
    const employer = anActor(hub.id, { role: 'employer-admin', at: first?.employer.id ?? '' })
    const encounterId = first?.encounter?.id ?? ''
    await proposeDateAsEmployer(employer, { encounterId, ...nextWeek })
    expect(await moveRequest(leader, { requestId, on: '2027-03-10', from: '10:00', to: '11:00' })).toMatchObject({
      ok: true,
    })
    expect(await agreeDateAsEmployer(employer, { encounterId })).toMatchObject({ ok: true })
    expect((await see(hub.id, requestId)).request).toMatchObject({ state: 'accepted', startsAt: day.startsAt })
    expect((await see(hub.id, requestId)).encounters[0]?.slotId).toBe(first?.offer.slots[0]?.id)
  })
})
