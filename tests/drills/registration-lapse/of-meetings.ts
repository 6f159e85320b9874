import type { AdviceState } from '~/domain/advice'
import {
  type AppointmentState,
  addHours,
  addTime,
  attendAppointment,
  bookTime,
  callOffAppointment,
  closeTime,
  missAppointment,
  moveAppointment,
  offerTimes,
  removeHours,
} from '~/domain/appointments'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { addDays, dateOf, dayOf } from '~/domain/kernel/working-days'
import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { given as advising } from '../../support/factories/advice'
import { given as diary, inHours } from '../../support/factories/appointments'
import type { Write } from './write'

type Case = { adviceId: string; timeIds: string[] }
type Meeting = { request: AdviceState; meeting?: AppointmentState; hours?: number; missed?: number }

/** A command on a request whose meeting stands so, with two free times after it. */
const on = (
  { name, moves = [], ahead }: Omit<Write, 'arrange'>,
  { request: state, meeting, hours = 48, missed = 0 }: Meeting,
  press: (actor: Actor, of: Case) => Promise<Outcome<unknown, string>>,
): Write => ({
  ...{ name, moves, ...(ahead ? { ahead } : {}) },
  arrange: async ({ hubId, adviser, actor }) => {
    const asked = await advising.request(hubId, { state, adviserId: adviser.id, missed })
    if (meeting) await diary.appointment(asked, inHours(hours), { state: meeting })
    const of = { hubId, adviserId: adviser.id }
    const times = [await diary.time(of, inHours(72)), await diary.time(of, inHours(76))]
    return () => press(actor, { adviceId: asked.id, timeIds: times.map(({ id }) => id) })
  },
})

const place = { way: 'phone' as const, place: '', link: '', selfBooked: false }
const hours = { ...place, weekday: 1, fromTime: '09:00', toTime: '12:00', minutes: 45 }

const kept: readonly Write[] = [
  {
    name: 'keep hours',
    arrange:
      async ({ actor }) =>
      () =>
        addHours(actor, hours),
  },
  {
    name: 'drop hours',
    arrange: async ({ hubId, adviser, actor }) => {
      const startsOn = dateOf(dayOf(clock.now()))
      const { id } = await transact(system('appointments', hubId), tx =>
        tx.adviserWeek.create({ data: { ...hours, hubId, adviserId: adviser.id, startsOn } }),
      )
      return () => removeHours(actor, { hoursId: id })
    },
  },
  {
    name: 'add a time',
    arrange: async ({ actor }) => {
      const day = addDays(dayOf(clock.now()), 2)
      return () => addTime(actor, { ...place, day, from: '10:00', minutes: 45 })
    },
  },
  {
    name: 'close a time',
    arrange: async ({ hubId, adviser, actor }) => {
      const { id } = await diary.time({ hubId, adviserId: adviser.id }, inHours(72))
      return () => closeTime(actor, { timeId: id })
    },
  },
]

/** What an adviser writes in their diary, and about adults' meetings. */
export const ofMeetings: readonly Write[] = [
  ...kept,
  on(
    { name: 'offer other times', moves: ['advice.offer', 'meeting.let-go'], ahead: true },
    { request: 'appointment-offered', meeting: 'offered' },
    offerTimes,
  ),
  on(
    { name: 'book', moves: ['advice.book', 'meeting.choose'], ahead: true },
    { request: 'allocated' },
    (actor, { adviceId, timeIds: [timeId = ''] }) => bookTime(actor, { adviceId, timeId }),
  ),
  on(
    { name: 'move', moves: ['meeting.move'], ahead: true },
    { request: 'booked', meeting: 'booked' },
    (actor, { adviceId, timeIds: [timeId = ''] }) => moveAppointment(actor, { adviceId, timeId }),
  ),
  on(
    { name: 'call off', moves: ['advice.unbook', 'meeting.call-off'] },
    { request: 'booked', meeting: 'booked' },
    (actor, { adviceId }) => callOffAppointment(actor, { adviceId, reason: '' }),
  ),
  on(
    { name: 'attend', moves: ['advice.attend', 'meeting.attend'] },
    { request: 'booked', meeting: 'booked', hours: -3 },
    attendAppointment,
  ),
  on(
    { name: 'miss', moves: ['advice.miss', 'meeting.miss'] },
    { request: 'booked', meeting: 'booked', hours: -3 },
    missAppointment,
  ),
  on(
    { name: 'miss again', moves: ['advice.miss-again'] },
    { request: 'booked', meeting: 'booked', hours: -3, missed: 1 },
    missAppointment,
  ),
]
