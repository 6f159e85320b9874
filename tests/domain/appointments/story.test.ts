import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addHours,
  addTime,
  appointmentsDue,
  attendAppointment,
  bookTime,
  callOffAppointment,
  cancelAppointment,
  closeTime,
  diaryWeek,
  freeTimes,
  freeTimesOf,
  layOutDiary,
  letGoOfTime,
  meetingEntries,
  missAppointment,
  moveAppointment,
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
import { factTypesOf } from '../../support/facts'

/** Monday. */
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

const requestNow = (id: string) =>
  transact(system('advice', hubId), tx => tx.adviceRequest.findUniqueOrThrow({ where: { id } }))
const later = (hours: number) => clock.set(new Date(now.getTime() + hours * 3_600_000))

describe('two times, one chosen, moved, met', () => {
  test('the whole way by the link', async () => {
    const { adviser, asked, adult, free } = await given.setting(hubId)
    const of = { adviceId: asked.id }
    const ids = free.map(({ id }) => id)
    expect(await offerTimes(adviser.actor, { ...of, timeIds: ids.slice(0, 1) })).toEqual({
      ok: false,
      why: 'choose-two',
    })
    expect(await offerTimes(adviser.actor, { ...of, timeIds: ids.slice(0, 2) })).toMatchObject({ ok: true })
    expect(await requestNow(asked.id)).toMatchObject({ state: 'appointment-offered', firstOfferedAt: now })

    const shown = await timesForAdult(adult, asked.id)
    expect(shown).toMatchObject({ mayChoose: true, booked: null, adviser: { employer: 'Careers Northmoor' } })
    expect(shown?.offers).toHaveLength(2)
    expect(shown?.open.map(({ id }) => id)).toEqual(ids.slice(2))
    const [first] = shown?.offers ?? []
    expect(await bookTime(adult, { ...of, timeId: first?.id ?? '' })).toMatchObject({ ok: true })
    expect((await requestNow(asked.id)).state).toBe('booked')
    expect(await bookTime(adult, { ...of, timeId: ids[3] ?? '' })).toMatchObject({ ok: false })

    const before = (await timesForAdult(adult, asked.id))?.booked
    expect(await moveAppointment(adult, { ...of, timeId: ids[3] ?? '' })).toMatchObject({ ok: true })
    const after = (await timesForAdult(adult, asked.id))?.booked
    expect(after).toMatchObject({ series: before?.series, sequence: 1, startsAt: free[3]?.startsAt })
    expect((await requestNow(asked.id)).state).toBe('booked')
    // Pressed twice it is moved once; and where it stands now is no time to move to.
    expect(await moveAppointment(adult, { ...of, timeId: ids[3] ?? '' })).toEqual({ ok: false, why: 'same-time' })
    expect(await timesForAdult(adult, asked.id)).toMatchObject({ booked: { sequence: 1 } })
    expect((await timesForAdult(adult, asked.id))?.open.map(({ id }) => id)).not.toContain(ids[3])

    const attend = () => attendAppointment(adviser.actor, of)
    expect(await attend()).toEqual({ ok: false, why: 'not-yet' })
    later(60)
    expect(await attend()).toMatchObject({ ok: true })
    expect(await requestNow(asked.id)).toMatchObject({ state: 'attended', firstMetAt: free[3]?.startsAt })
    expect(await factTypesOf(hubId, asked.id)).toEqual(
      expect.arrayContaining(['advice-appointment-offered', 'advice-booked', 'advice-attended']),
    )
  })

  test('by telephone only where somebody knows the number', async () => {
    const { asked, adult, free } = await given.setting(hubId)
    const phone = (typed: string) =>
      transact(system('advice', hubId), tx =>
        tx.adviceRequest.update({ where: { id: asked.id }, data: { phone: typed } }),
      )
    const book = () => bookTime(adult, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
    await phone('')
    expect(await book()).toEqual({ ok: false, why: 'no-phone' })
    await phone('01632 960 155')
    expect(await book()).toMatchObject({ ok: true })
  })

  test('by the link up to 24 hours before, later by telephone; called off until it begins', async () => {
    const { adviser, asked, adult, free } = await given.setting(hubId)
    const of = { adviceId: asked.id }
    await bookTime(adult, { ...of, timeId: free[0]?.id ?? '' })
    const to = { ...of, timeId: free[3]?.id ?? '' }
    later(24.5)
    expect(await moveAppointment(adult, to)).toEqual({ ok: false, why: 'too-late' })
    expect(await timesForAdult(adult, asked.id)).toMatchObject({ mayMove: false, mayCancel: true })
    expect(await moveAppointment(adviser.actor, to)).toMatchObject({ ok: true })
    later(53.9)
    expect(await cancelAppointment(adult, { ...of, reason: 'The bus' })).toMatchObject({ ok: true })
    expect((await requestNow(asked.id)).state).toBe('allocated')
    expect((await timesForStaff(adviser.actor, asked.id))?.past.at(-1)).toMatchObject({
      ...{ state: 'cancelled-by-adult', reason: 'The bus', sequence: 2 },
    })
  })
})

test('who does not come is offered times again, and the second time the door stays open', async () => {
  const { adviser, asked, adult, free } = await given.setting(hubId)
  const of = { adviceId: asked.id }
  const ids = free.map(({ id }) => id)
  await bookTime(adult, { ...of, timeId: ids[0] ?? '' })
  later(48.5)
  expect(await missAppointment(adviser.actor, of)).toEqual({ ok: false, why: 'not-over' })
  later(49)
  expect(await missAppointment(adviser.actor, of)).toMatchObject({ ok: true })
  expect(await requestNow(asked.id)).toMatchObject({ state: 'did-not-attend', missed: 1 })
  expect(await bookTime(adult, { ...of, timeId: ids[3] ?? '' })).toEqual({ ok: false, why: 'wrong-state' })
  await offerTimes(adviser.actor, { ...of, timeIds: ids.slice(2) })
  const [offer] = (await timesForAdult(adult, asked.id))?.offers ?? []
  await bookTime(adult, { ...of, timeId: offer?.id ?? '' })
  later(56)
  expect(await missAppointment(adviser.actor, of)).toMatchObject({ ok: true })
  expect(await requestNow(asked.id)).toMatchObject({ state: 'closed', missed: 2, reasonCode: 'missed-twice' })
})

describe('no time is given twice', () => {
  test('to two, nor with the way to it across another', async () => {
    const { adviser, asked, adult } = await given.setting(hubId, { times: 0 })
    const of = { hubId, adviserId: adviser.id }
    const noon = await given.time(of, inHours(50), { way: 'in-person', place: 'Library' })
    const elsewhere = await given.time(of, inHours(51), { way: 'in-person', place: 'Town hall' })
    const there = await given.time(of, inHours(52), { way: 'in-person', place: 'Library' })
    expect(await bookTime(adult, { adviceId: asked.id, timeId: noon.id })).toMatchObject({ ok: true })
    const other = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id })
    const press = (timeId: string) => bookTime(advice.byLink(other), { adviceId: other.id, timeId })
    const open = (await timesForAdult(advice.byLink(other), other.id))?.open
    expect(open?.map(({ id }) => id)).toEqual([there.id])
    expect(await press(noon.id)).toEqual({ ok: false, why: 'time-taken' })
    expect(await press(elsewhere.id)).toEqual({ ok: false, why: 'time-taken' })
    expect(await press(there.id)).toMatchObject({ ok: true })
  })

  test('what is only offered, closed, another adviser’s or too soon is not there to take', async () => {
    const { adviser, asked, adult } = await given.setting(hubId, { times: 0 })
    const of = { hubId, adviserId: adviser.id }
    const press = async (time: Promise<{ id: string }>) =>
      bookTime(adult, { adviceId: asked.id, timeId: (await time).id })
    expect(await press(given.time(of, inHours(30), { selfBooked: false }))).toEqual({ ok: false, why: 'time-gone' })
    expect(await press(given.time(of, inHours(32), { closed: true }))).toEqual({ ok: false, why: 'time-gone' })
    expect(await press(given.time(of, inHours(1)))).toEqual({ ok: false, why: 'time-passed' })
    const theirs = await advice.adviser(hubId)
    expect(await press(given.time({ hubId, adviserId: theirs.id }, inHours(34)))).toEqual({
      ...{ ok: false, why: 'time-gone' },
    })
  })
})

describe('a registration that ends', () => {
  const lapsing = async () => {
    clock.set(new Date('2027-06-30T10:00:00Z'))
    const adviser = await advice.adviser(hubId, {
      registered: { from: new Date('2027-01-01'), to: new Date('2027-06-30') },
    })
    const asked = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id })
    return { adviser, asked, adult: advice.byLink(asked), of: { hubId, adviserId: adviser.id } }
  }

  test('times after its last day are neither shown nor given', async () => {
    const { asked, adult, of, adviser } = await lapsing()
    const last = await given.time(of, new Date('2027-06-30T15:00:00Z'))
    const beyond = await given.time(of, new Date('2027-07-01T09:00:00Z'))
    expect((await timesForAdult(adult, asked.id))?.open.map(({ id }) => id)).toEqual([last.id])
    expect(await bookTime(adult, { adviceId: asked.id, timeId: beyond.id })).toEqual({
      ...{ ok: false, why: 'beyond-registration' },
    })
    expect(await offerTimes(adviser.actor, { adviceId: asked.id, timeIds: [last.id, beyond.id] })).toEqual({
      ...{ ok: false, why: 'beyond-registration' },
    })
  })

  test('at 23:59 in London they write; at 00:01 the app and the database both say no, and all can be read', async () => {
    const { adviser, asked, of } = await lapsing()
    const hours = { weekday: 2, fromTime: '09:00', toTime: '12:00', minutes: 45, way: 'phone' as const }
    const place = { place: '', link: '', selfBooked: true }
    const time = await given.time(of, new Date('2027-07-05T09:00:00Z'))
    const meeting = await given.appointment({ ...asked, adviserId: adviser.id }, new Date('2027-06-30T12:00:00Z'), {
      state: 'booked',
    })
    await transact(system('advice', hubId), tx =>
      tx.adviceRequest.update({ where: { id: asked.id }, data: { state: 'booked' } }),
    )
    clock.set(new Date('2027-06-30T22:59:00Z'))
    expect(await addHours(adviser.actor, { ...hours, ...place })).toMatchObject({ ok: true })

    clock.set(new Date('2027-06-30T23:01:00Z'))
    const no = { ok: false, why: 'not-registered' }
    expect(await addHours(adviser.actor, { ...hours, weekday: 3, ...place })).toEqual(no)
    expect(await closeTime(adviser.actor, { timeId: time.id })).toEqual(no)
    expect(await attendAppointment(adviser.actor, { adviceId: asked.id })).toEqual(no)
    const written = (data: object) =>
      transact(adviser.actor, tx => tx.appointment.update({ where: { id: meeting.id }, data }))
    await expect(written({ state: 'attended' })).rejects.toThrow(/adviser_registered/)
    await expect(transact(adviser.actor, tx => tx.adviserTime.delete({ where: { id: time.id } }))).rejects.toThrow(
      /adviser_registered/,
    )
    expect((await timesForStaff(adviser.actor, asked.id))?.booked?.id).toBe(meeting.id)
    const week = await diaryWeek(adviser.actor, { day: '2027-06-30' })
    expect(week?.days.flatMap(({ meetings }) => meetings)).toHaveLength(1)
    expect(week?.standing).toEqual({ state: 'lapsed', until: '2027-06-30' })
  })
})

describe('a further meeting', () => {
  test.each([
    ...([
      'attended',
      'plan-drafted',
      'plan-shared',
      'plan-acknowledged',
      'in-progress',
      'review-due',
      'reviewed',
    ] as const),
  ])('is offered, booked, missed and held while the request is %s, and leaves it there', async state => {
    const { adviser, asked, adult, free } = await given.setting(hubId)
    const of = { adviceId: asked.id }
    await transact(system('advice', hubId), tx =>
      tx.adviceRequest.update({ where: { id: asked.id }, data: { state, missed: 1 } }),
    )
    const timeIds = free.slice(0, 2).map(({ id }) => id)
    expect(await timesForStaff(adviser.actor, asked.id)).toMatchObject({ mayOffer: true, mayBook: true })
    expect(await offerTimes(adviser.actor, { ...of, timeIds })).toMatchObject({ ok: true })
    const [offer] = (await timesForAdult(adult, asked.id))?.offers ?? []
    expect(await bookTime(adult, { ...of, timeId: offer?.id ?? '' })).toMatchObject({ ok: true })
    expect(await offerTimes(adviser.actor, { ...of, timeIds })).toEqual({ ok: false, why: 'booked-already' })
    expect(await cancelAppointment(adult, { ...of, reason: '' })).toMatchObject({ ok: true })
    expect(await bookTime(adult, { ...of, timeId: free[2]?.id ?? '' })).toMatchObject({ ok: true })
    later(60)
    expect(await missAppointment(adviser.actor, of)).toMatchObject({ ok: true })
    expect(await requestNow(asked.id)).toMatchObject({ state, missed: 1 })
    expect(await appointmentsDue.toLetGo(clock.now(), asked.id)).toEqual([])
  })

  test('stands in the calendar of whoever put the request in their account, and in nobody else’s', async () => {
    const { adviser, asked, free } = await given.setting(hubId)
    const adult = await network.person(hubId, { roles: ['adult'] })
    const other = await network.person(hubId, { roles: ['adult'] })
    const data = { state: 'in-progress', personId: adult.id }
    await transact(system('advice', hubId), tx => tx.adviceRequest.update({ where: { id: asked.id }, data }))
    const entries = (actor: Actor) => meetingEntries({ ...actor, hats: [] }, hub => `With an adviser, ${hub}`)
    expect(await entries(adult.actor)).toEqual([])
    await bookTime(adviser.actor, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
    expect(await entries(adult.actor)).toMatchObject([{ startsAt: free[0]?.startsAt, endsAt: free[0]?.endsAt }])
    const pupil = { personId: 'learner.x', hubId, hats: [] }
    for (const actor of [other.actor, adviser.actor, pupil]) expect(await entries(actor)).toEqual([])
  })

  test('takes a registration that holds that day', async () => {
    const { adviser, asked, free } = await given.setting(hubId)
    await transact(system('advice', hubId), async tx => {
      await tx.adviceRequest.update({ where: { id: asked.id }, data: { state: 'in-progress' } })
      const data = { to: new Date('2027-01-31') }
      await tx.adviserRegistration.updateMany({ where: { personId: adviser.id }, data })
    })
    const book = () => bookTime(adviser.actor, { adviceId: asked.id, timeId: free[0]?.id ?? '' })
    expect(await book()).toMatchObject({ ok: false, why: expect.stringMatching(/regist/) })
  })
})

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
