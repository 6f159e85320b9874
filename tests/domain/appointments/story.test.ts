import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addHours,
  appointmentsDue,
  attendAppointment,
  bookTime,
  cancelAppointment,
  closeTime,
  diaryWeek,
  meetingEntries,
  missAppointment,
  moveAppointment,
  offerTimes,
  timesForAdult,
  timesForStaff,
} from '~/domain/appointments'
import { type Actor, system } from '~/domain/kernel/actor'

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
