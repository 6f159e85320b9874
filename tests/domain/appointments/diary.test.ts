import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addHours,
  addTime,
  appointmentsDue,
  bookTime,
  callOffAppointment,
  closeTime,
  diaryWeek,
  freeTimes,
  freeTimesOf,
  layOutDiary,
  letGoOfTime,
  noteCall,
  offerTimes,
  timesForAdult,
  timesForStaff,
} from '~/domain/appointments'
import { type Actor, system } from '~/domain/kernel/actor'
import { dayOf } from '~/domain/kernel/working-days'
import { advice as reactions } from '~/jobs/reactions/advice'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as advice } from '../../support/factories/advice'
import { given, inHours } from '../../support/factories/appointments'
import { given as network } from '../../support/factories/network'

/** What stands in an adviser's diary, and what the clock does to it. It is Monday. */
const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
beforeEach(async () => {
  clock.set(now)
  hubId ||= (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

const later = (hours: number) => clock.set(new Date(now.getTime() + hours * 3_600_000))

describe('the diary', () => {
  const phone = { minutes: 45, way: 'phone' as const, place: '', link: '', selfBooked: true }

  test('weekly hours lie eight weeks ahead, and each night one day more', async () => {
    const { actor, id: adviserId } = await advice.adviser(hubId)
    await addHours(actor, { weekday: 3, fromTime: '09:00', toTime: '12:00', ...phone })
    const count = () => transact(actor, tx => tx.adviserTime.count({ where: { adviserId } }))
    expect(await count()).toBe(8 * 3)
    clock.set(new Date(now.getTime() + 7 * 86_400_000))
    expect(await appointmentsDue.diaries()).toContainEqual({ hubId, adviserId })
    for (let twice = 0; twice < 2; twice++) await layOutDiary(system('appointments', hubId), { adviserId })
    expect(await count()).toBe(9 * 3)
  })

  test('a time that was taken out is not laid out again, unless its adviser puts it back', async () => {
    const { actor, id: adviserId } = await advice.adviser(hubId)
    await addHours(actor, { weekday: 4, fromTime: '09:00', toTime: '10:00', ...phone })
    const free = () =>
      transact(actor, tx => freeTimes(tx, { adviserId, hubId, since: now, until: new Date('2027-02-08T00:00:00Z') }))
    const [time] = await free()
    await closeTime(actor, { timeId: time?.id ?? '' })
    await layOutDiary(system('appointments', hubId), { adviserId })
    expect(await free()).toEqual([])
    await addTime(actor, { day: '2027-02-04', from: '09:00', ...phone })
    expect(await free()).toHaveLength(1)
    expect(await addTime(actor, { day: '2027-02-04', from: '09:00', ...phone })).toEqual({
      ...{ ok: false, why: 'there-already' },
    })
    expect(await addTime(actor, { day: dayOf(now), from: '08:00', ...phone })).toEqual({
      ok: false,
      why: 'time-passed',
    })
  })

  test.each([
    ['2027-03-28', '01:30', 'hour-skipped'],
    ['2027-10-31', '01:30', 'hour-twice'],
    ['2027-01-29', '11:00', 'time-passed'],
  ])('no single time on %s at %s: %s', async (day, from, why) => {
    const { actor } = await advice.adviser(hubId)
    expect(await addTime(actor, { day, from, ...phone })).toEqual({ ok: false, why })
    expect(await addTime(actor, { day: '2027-03-28', from: '00:30', ...phone })).toMatchObject({ ok: true })
  })

  test('the same hours are not kept twice, as when somebody presses twice', async () => {
    const { actor, id: adviserId } = await advice.adviser(hubId)
    const add = (weekday: number, fromTime: string, toTime: string) =>
      addHours(actor, { weekday, fromTime, toTime, ...phone })
    expect(await add(2, '09:00', '12:00')).toMatchObject({ ok: true })
    for (const [from, to] of [
      ['09:00', '12:00'],
      ['11:00', '13:00'],
    ] as const)
      expect(await add(2, from, to)).toEqual({ ok: false, why: 'hours-overlap' })
    expect(await add(2, '12:00', '13:00')).toMatchObject({ ok: true })
    expect(await add(3, '09:00', '12:00')).toMatchObject({ ok: true })
    expect(await transact(actor, tx => tx.adviserWeek.count({ where: { adviserId } }))).toBe(3)
  })

  test('lists go on: what does not stand on a page is asked for by its day', async () => {
    const { actor, id: adviserId } = await advice.adviser(hubId)
    for (const weekday of [2, 3]) await addHours(actor, { weekday, fromTime: '09:00', toTime: '12:00', ...phone })
    const asked = await advice.request(hubId, { state: 'allocated', adviserId })
    const seen: string[] = []
    let from: string | null = null
    for (let turn = 0; turn < 5; turn++) {
      const page: Awaited<ReturnType<typeof timesForAdult>> = await timesForAdult(advice.byLink(asked), asked.id, from)
      seen.push(...(page?.open ?? []).map(({ id }) => id))
      from = page?.later ?? null
      if (!from) break
    }
    expect(new Set(seen).size).toBe(8 * 2 * 3)
    expect(from).toBeNull()
  })

  test('a coordinator reads how much an adviser has free, and when the first of it is', async () => {
    const full = await given.setting(hubId, { times: 1 })
    const { adviser, free } = await given.setting(hubId)
    await bookTime(full.adult, { adviceId: full.asked.id, timeId: full.free[0]?.id ?? '' })
    const coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
    const rooms = await freeTimesOf(coordinator, [full.adviser.id, adviser.id])
    expect(rooms.get(full.adviser.id)).toEqual({ count: 0, first: null })
    expect(rooms.get(adviser.id)).toEqual({ count: 4, first: free[0]?.startsAt })
  })

  test('is seen by its adviser and by coordinators, and by no other adviser', async () => {
    const { actor, id: adviserId } = await advice.adviser(hubId)
    const other = (await advice.adviser(hubId)).actor
    const coordinator = (await network.person(hubId, { roles: ['coordinator'] })).actor
    const seen = async (viewer: Actor) => (await diaryWeek(viewer, { adviserId, day: null })) !== null
    expect([await seen(actor), await seen(coordinator), await seen(other)]).toEqual([true, true, false])
  })
})

describe('what the clock does', () => {
  const due = async () => {
    for (const { hubId: hub, appointmentId } of await appointmentsDue.toLetGo(clock.now()))
      if (hub === hubId) await letGoOfTime(system('appointments', hubId), { appointmentId })
  }
  const statesOf = (adviceId: string) =>
    transact(system('appointments', hubId), async tx => {
      const rows = await tx.appointment.findMany({ where: { adviceId }, orderBy: { startsAt: 'asc' } })
      return rows.map(({ state }) => state)
    })

  test('offers nobody answered are free again after seven days, and one whose time has come at once', async () => {
    const { adviser, asked, free } = await given.setting(hubId, { times: 1 })
    const far = await given.time({ hubId, adviserId: adviser.id }, inHours(400))
    await offerTimes(adviser.actor, { adviceId: asked.id, timeIds: [free[0]?.id ?? '', far.id] })
    later(49)
    await due()
    expect(await statesOf(asked.id)).toEqual(['lapsed', 'offered'])
    later(7 * 24)
    await due()
    expect(await statesOf(asked.id)).toEqual(['lapsed', 'lapsed'])
  })

  test.each(['withdrawn', 'transferred', 'closed'])('a meeting of a request that is %s is called off', async state => {
    const { asked, adult, free } = await given.setting(hubId)
    await bookTime(adult, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
    await due()
    expect(await statesOf(asked.id)).toEqual(['booked'])
    await transact(system('advice', hubId), tx => tx.adviceRequest.update({ where: { id: asked.id }, data: { state } }))
    await due()
    expect(await statesOf(asked.id)).toEqual(['cancelled-by-adviser'])
  })

  test.each([
    'advice-withdrawn',
    'advice-transferred',
    'advice-closed',
    'advice-unreachable',
    'advice-held',
    'advice-allocated',
  ] as const)('at once after %s the times of that request are seen to, and of no other', async type => {
    const one = await given.setting(hubId)
    const other = await given.setting(hubId)
    for (const { adult, asked, free } of [one, other]) {
      await bookTime(adult, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
      const data = { state: 'withdrawn' }
      await transact(system('advice', hubId), tx => tx.adviceRequest.update({ where: { id: asked.id }, data }))
    }
    const fact = { type, id: 'fact', hubId, subjectId: one.asked.id, by: `link.${one.asked.id}`, at: now }
    expect(reactions[type](fact as never)).toContainEqual(
      expect.objectContaining({ job: 'let-go-of-times', payload: { hubId, adviceId: one.asked.id } }),
    )
    const found = await appointmentsDue.toLetGo(clock.now(), one.asked.id)
    for (const { appointmentId } of found) await letGoOfTime(system('appointments', hubId), { appointmentId })
    expect(await statesOf(one.asked.id)).toEqual(['cancelled-by-adviser'])
    expect(await statesOf(other.asked.id)).toEqual(['booked'])
  })

  test('whoever gets no letters is on the list to ring until somebody rang', async () => {
    const { adviser, free } = await given.setting(hubId)
    const asked = await advice.request(hubId, {
      ...{ state: 'allocated', adviserId: adviser.id, contactBy: 'phone', phone: '01632 960001', name: 'Ray' },
      safeContact: 'Mornings only',
    })
    const of = { adviceId: asked.id }
    const calls = async () => (await diaryWeek(adviser.actor, { day: null }))?.calls ?? []
    const ring = async () => noteCall(adviser.actor, { appointmentId: (await calls())[0]?.id ?? '' })
    await offerTimes(adviser.actor, { ...of, timeIds: free.slice(0, 3).map(({ id }) => id) })
    later(0.1)
    // Three times and one person: one call.
    expect(await calls()).toMatchObject([
      {
        ...{ name: 'Ray', phone: '01632 960001', safeContact: 'Mornings only' },
        times: [{ state: 'offered' }, { state: 'offered' }, { state: 'offered' }],
      },
    ])
    const [before] = await calls()
    expect(await ring()).toMatchObject({ ok: true })
    expect(await calls()).toEqual([])
    expect(await noteCall(adviser.actor, { appointmentId: before?.id ?? '' })).toEqual({ ok: false, why: 'not-due' })

    // Booked with them on the telephone: nothing they have not heard, until the reminder.
    const [offer] = (await timesForStaff(adviser.actor, asked.id))?.offers ?? []
    expect(await bookTime(adviser.actor, { ...of, timeId: offer?.id ?? '' })).toMatchObject({ ok: true })
    expect(await calls()).toEqual([])
    later(24)
    expect(await calls()).toHaveLength(1)
    await ring()

    // Called off: they have to hear it, unless another time was agreed since.
    later(25)
    await callOffAppointment(adviser.actor, { ...of, reason: '' })
    expect(await calls()).toMatchObject([{ name: 'Ray', times: [{ state: 'cancelled-by-adviser' }] }])
    later(26)
    await bookTime(adviser.actor, { ...of, timeId: free[3]?.id ?? '' })
    expect((await calls()).flatMap(({ times }) => times.map(({ state }) => state))).not.toContain(
      'cancelled-by-adviser',
    )
  })
})
