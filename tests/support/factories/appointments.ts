import { randomUUID } from 'node:crypto'
import type { AppointmentState } from '~/domain/appointments'
import { system } from '~/domain/kernel/actor'
import { clock } from '~/platform/clock'
import { type Prisma, transact } from '~/platform/db'
import { hash } from '~/platform/tokens'
import { given as advice } from './advice'

const worker = (hubId: string) => system('appointments', hubId)
const minutes = (at: Date, count: number): Date => new Date(at.getTime() + count * 60_000)

/** So many hours from now, on the hour. */
export const inHours = (count: number): Date => {
  const at = new Date(clock.now().getTime() + count * 3_600_000)
  at.setUTCMinutes(0, 0, 0)
  return at
}

/** A time in an adviser's diary: three quarters of an hour by telephone unless `as` says otherwise. */
const time = (
  { hubId, adviserId }: { hubId: string; adviserId: string },
  startsAt: Date,
  as: Partial<Prisma.AdviserTimeUncheckedCreateInput> = {},
) =>
  transact(worker(hubId), tx =>
    tx.adviserTime.create({
      data: { hubId, adviserId, startsAt, endsAt: minutes(startsAt, 45), way: 'phone', ...as },
    }),
  )

type As = Partial<{
  id: string
  series: string
  sequence: number
  state: AppointmentState
  offeredAt: Date
  since: Date
  way: string
  place: string
  awayFrom: Date
  awayUntil: Date
}>

/** A meeting of a request in a state. */
const appointment = (
  { id: adviceId, hubId, adviserId }: { id: string; hubId: string; adviserId: string | null },
  startsAt: Date,
  { state = 'booked', ...as }: As = {},
) =>
  transact(worker(hubId), tx => {
    const id = as.id ?? randomUUID()
    const endsAt = minutes(startsAt, 45)
    return tx.appointment.create({
      data: {
        ...{
          id,
          hubId,
          adviceId,
          subjectId: adviceId,
          adviserId: adviserId ?? '',
          series: id,
          state,
          startsAt,
          endsAt,
        },
        ...{ way: 'phone', heldUntil: minutes(endsAt, 15), awayFrom: startsAt, awayUntil: minutes(endsAt, 15) },
        ...{ offeredAt: clock.now(), since: clock.now(), ...as },
      },
    })
  })

/** A registered adviser with times in their diary from tomorrow on, and a request allocated to them. */
const setting = async (hubId: string, { times = 4 }: { times?: number } = {}) => {
  const adviser = await advice.adviser(hubId)
  const asked = await advice.request(hubId, { state: 'allocated', adviserId: adviser.id })
  const of = { hubId, adviserId: adviser.id }
  const free = []
  for (let one = 0; one < times; one++) free.push(await time(of, inHours(48 + 2 * one)))
  return { adviser, asked, adult: advice.byLink(asked), free }
}

/** A row in every table of this area, on a request that has an adviser. */
const everything = async (asked: { id: string; hubId: string; adviserId: string | null }, secret = 'x'.repeat(43)) => {
  const { hubId } = asked
  const adviserId = asked.adviserId ?? ''
  const free = await time({ hubId, adviserId }, inHours(72))
  const meeting = await appointment(asked, inHours(96), { state: 'offered' })
  const week = await transact(worker(hubId), async tx => {
    await tx.diaryFeed.create({ data: { hubId, personId: adviserId, secretHash: hash(secret), madeAt: clock.now() } })
    return tx.adviserWeek.create({
      data: {
        ...{ hubId, adviserId, weekday: 1, fromTime: '09:00', toTime: '12:00', minutes: 45, way: 'phone' },
        startsOn: new Date('2026-09-01'),
      },
    })
  })
  return { timeId: free.id, appointmentId: meeting.id, hoursId: week.id }
}

export const given = { time, appointment, setting, everything }
