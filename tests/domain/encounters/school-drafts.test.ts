import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cancelRequest,
  copyRequest,
  discardDraft,
  draftRequest,
  noticeAsked,
  saveWhat,
  saveWhen,
  saveWho,
  submitRequest,
  waiveNotice,
} from '~/domain/encounters'
import type { Actor } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { anActor, given } from '../../support/factories/encounters'
import { factTypesOf } from '../../support/facts'

// A Monday; fifteen school days on is Monday 1 February.
const now = new Date('2027-01-11T10:00:00Z')
const soon = { on: '2027-01-29', from: '09:00', to: '10:00' }
const inTime = { on: '2027-02-01', from: '09:30', to: '10:30' }

let hubId = ''
let schoolId = ''
let leader: Actor
let teacher: Actor
let stranger: Actor

beforeAll(async () => {
  clock.set(now)
  hubId = (await given.hub()).id
  schoolId = (await given.institution(hubId)).id
  leader = anActor(hubId, { role: 'careers-leader', at: schoolId })
  teacher = anActor(hubId, { role: 'teacher', at: schoolId })
  stranger = anActor(hubId, { role: 'teacher', at: (await given.institution(hubId)).id })
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const read = (requestId: string) =>
  transact({ personId: '', hubId }, tx =>
    tx.encounterRequest.findUniqueOrThrow({
      where: { id: requestId },
      include: { groups: { orderBy: { name: 'asc' } }, dates: { orderBy: { startsAt: 'asc' } } },
    }),
  )

const begin = async (actor: Actor = teacher) => {
  const outcome = await draftRequest(actor, { institutionId: schoolId, kind: 'talk' })
  if (!outcome.ok) throw new Error(outcome.why)
  return outcome.value.id
}

const what = {
  after: 'on' as const,
  kind: 'workshop' as const,
  delivery: 'in-person' as const,
  purpose: 'To try out a trade',
  outcomes: ['Name two jobs'],
  sectors: ['making' as const],
  benchmarks: [5, 6],
}
const who = {
  after: 'on' as const,
  language: 'en' as const,
  accessNeeds: ['step-free' as const],
  groups: [
    { yearGroup: 9, name: '9A', headcount: 28 },
    { yearGroup: 9, name: '9B', headcount: 30 },
  ],
}

const fill = async (requestId: string, actor: Actor = teacher, dates = [inTime], seats = 1) => {
  const version = async () => (await read(requestId)).version
  await saveWhat(actor, { requestId, version: await version(), ...what })
  await saveWho(actor, { requestId, version: await version(), ...who })
  await saveWhen(actor, { requestId, version: await version(), after: 'later', seats, dates })
}

describe('a draft', () => {
  test('is begun by staff of the school alone', async () => {
    const id = await begin()
    expect(await read(id)).toMatchObject({ state: 'draft', kind: 'talk', createdBy: teacher.personId })
    expect(await factTypesOf(hubId, id)).toEqual(['request-drafted'])
    for (const actor of [stranger, anActor(hubId, 'coordinator')])
      expect(await draftRequest(actor, { institutionId: schoolId, kind: 'talk' })).toEqual({
        ok: false,
        why: 'not-allowed',
      })
  })

  test('cannot be begun for a school that does not exist or has closed', async () => {
    const closed = await given.institution(hubId, { status: 'closed' })
    for (const [institutionId, why] of [
      [randomUUID(), 'not-found'],
      ['nonsense', 'not-found'],
      [closed.id, 'school-closed'],
    ] as const)
      expect(
        await draftRequest(anActor(hubId, { role: 'teacher', at: institutionId }), { institutionId, kind: 'talk' }),
      ).toEqual({ ok: false, why })
  })

  test('keeps each part, in any order, and may be sent once whole', async () => {
    const requestId = await begin()
    expect(await submitRequest(teacher, { requestId })).toEqual({ ok: false, why: 'not-whole' })
    await fill(requestId)
    expect(await read(requestId)).toMatchObject({
      kind: 'workshop',
      purpose: 'To try out a trade',
      benchmarks: [5, 6],
      accessNeeds: ['step-free'],
      groups: [{ name: '9A' }, { name: '9B', headcount: 30 }],
      dates: [{ startsAt: new Date('2027-02-01T09:30:00Z') }],
    })
    expect(await submitRequest(teacher, { requestId })).toMatchObject({ ok: true })
    expect(await read(requestId)).toMatchObject({ state: 'submitted', submittedAt: now, seatsLeft: 1 })
    expect(await factTypesOf(hubId, requestId)).toContain('request-submitted')
    expect(await submitRequest(teacher, { requestId })).toEqual({ ok: false, why: 'not-a-draft' })
  })

  test('tells a second editor that the first has saved', async () => {
    const requestId = await begin()
    const { version } = await read(requestId)
    expect(await saveWhat(teacher, { requestId, version, ...what })).toMatchObject({ ok: true })
    expect(await saveWhat(leader, { requestId, version, ...what, purpose: 'Another' })).toEqual({
      ok: false,
      why: 'stale',
    })
    expect((await read(requestId)).purpose).toBe('To try out a trade')
  })

  test('is not changed by another school, and not once it is sent', async () => {
    const requestId = await begin()
    await fill(requestId)
    const { version } = await read(requestId)
    expect(await saveWho(stranger, { requestId, version, ...who })).toEqual({ ok: false, why: 'not-allowed' })
    await submitRequest(teacher, { requestId })
    expect(await saveWho(teacher, { requestId, version: version + 1, ...who })).toEqual({
      ok: false,
      why: 'not-a-draft',
    })
  })

  test('is put away by whoever began it or the careers leader, and unknown to the hub', async () => {
    const requestId = await begin(leader)
    expect(await discardDraft(teacher, { requestId })).toEqual({ ok: false, why: 'not-allowed' })
    expect(await cancelRequest(anActor(hubId, 'coordinator'), { requestId, reasonCode: 'staff' })).toEqual({
      ok: false,
      why: 'not-found',
    })
    expect(await discardDraft(leader, { requestId })).toMatchObject({ ok: true })
    expect(await read(requestId)).toMatchObject({ state: 'cancelled-by-school', submittedAt: null })
    const own = await begin(teacher)
    expect(await discardDraft(teacher, { requestId: own })).toMatchObject({ ok: true })
  })
})

describe('notice', () => {
  test('is counted in school days: the fifteenth is enough, the fourteenth is not', async () => {
    const requestId = await begin()
    const { version } = await read(requestId)
    expect(await saveWhen(teacher, { requestId, version, after: 'on', seats: 1, dates: [soon] })).toEqual({
      ok: false,
      why: 'too-soon',
    })
    await fill(requestId, teacher, [soon])
    expect(await submitRequest(teacher, { requestId })).toEqual({ ok: false, why: 'too-soon' })
    await fill(requestId, teacher, [inTime])
    expect(await submitRequest(teacher, { requestId })).toMatchObject({ ok: true })
  })

  test('may be waived by the hub, but not for a day that has passed', async () => {
    const requestId = await begin()
    await fill(requestId, teacher, [soon])
    const coordinator = anActor(hubId, 'coordinator')
    expect(await noticeAsked(coordinator, requestId)).toMatchObject({ learners: 58, waived: false })
    expect(await noticeAsked(leader, requestId)).toBeNull()
    expect(await waiveNotice(leader, { requestId })).toEqual({ ok: false, why: 'not-allowed' })
    expect(await waiveNotice(coordinator, { requestId })).toMatchObject({ ok: true })
    expect(await waiveNotice(coordinator, { requestId })).toMatchObject({ ok: true })
    expect((await factTypesOf(hubId, requestId)).filter(type => type === 'request-notice-waived')).toHaveLength(1)
    expect(await submitRequest(teacher, { requestId })).toMatchObject({ ok: true })

    const late = await begin()
    await fill(late, teacher, [{ ...soon, on: '2027-01-08' }])
    await waiveNotice(anActor(hubId, 'coordinator'), { requestId: late })
    expect(await submitRequest(teacher, { requestId: late })).toEqual({ ok: false, why: 'too-soon' })
  })
})

describe('a copy', () => {
  test('says the same again on the same weekday a year on', async () => {
    const source = await given.request(hubId, schoolId, {
      state: 'closed',
      purpose: 'As last year',
      seats: 1,
      dates: [{ startsAt: new Date('2026-06-17T09:00:00Z'), endsAt: new Date('2026-06-17T10:00:00Z') }],
      groups: [{ name: '10X', yearGroup: 10, headcount: 25, attended: 24 }],
    })
    const outcome = await copyRequest(teacher, { requestId: source.id })
    const id = outcome.ok ? outcome.value.request.id : ''
    expect(await read(id)).toMatchObject({
      state: 'draft',
      purpose: 'As last year',
      copiedFromId: source.id,
      createdBy: teacher.personId,
      groups: [{ name: '10X', headcount: 25, attended: null }],
      // A Wednesday in summer time, ten in the morning by the clock, as before.
      dates: [{ startsAt: new Date('2027-06-16T09:00:00Z'), endsAt: new Date('2027-06-16T10:00:00Z') }],
    })
    expect(await copyRequest(stranger, { requestId: source.id })).toEqual({ ok: false, why: 'not-allowed' })
  })
})
