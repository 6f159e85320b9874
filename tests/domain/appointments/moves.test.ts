import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AdviceState } from '~/domain/advice'
import {
  type AppointmentMove,
  type AppointmentPart,
  type AppointmentState,
  appointmentLifecycle,
  attendAppointment,
  bookTime,
  callOffAppointment,
  cancelAppointment,
  letGoOfTime,
  missAppointment,
  moveAppointment,
} from '~/domain/appointments'
import { type Actor, system } from '~/domain/kernel/actor'
import type { Outcome } from '~/domain/kernel/decision'
import { clock } from '~/platform/clock'
import { disconnect, transact } from '~/platform/db'
import { given as advice } from '../../support/factories/advice'
import { given, inHours } from '../../support/factories/appointments'
import { given as network } from '../../support/factories/network'

/** Every state, every part and every move: allowed where the table says so, refused everywhere else, and then nothing changed. */

const now = new Date('2027-02-01T10:00:00Z')
let hubId = ''
beforeAll(async () => {
  clock.set(now)
  hubId = (await network.hub()).id
})
afterAll(async () => {
  clock.set(null)
  await disconnect()
})

/** How a request stands whose meeting stands so. */
const requestOf: { [S in AppointmentState]: AdviceState } = {
  offered: 'appointment-offered',
  booked: 'booked',
  moved: 'booked',
  attended: 'attended',
  'did-not-attend': 'did-not-attend',
  'cancelled-by-adult': 'allocated',
  'cancelled-by-adviser': 'allocated',
  lapsed: 'allocated',
}

const states = Object.keys(requestOf) as AppointmentState[]
const moves = Object.keys(appointmentLifecycle.moves) as AppointmentMove[]

/** When a meeting is, so that the clock allows the move. */
const hoursOf: { [M in AppointmentMove]: number } = {
  choose: 48,
  'let-go': -1,
  move: 48,
  cancel: 48,
  'call-off': 48,
  attend: -2,
  miss: -2,
}

type Case = { adviceId: string; appointmentId: string; timeId: string }

const press: { [M in AppointmentMove]: (actor: Actor, of: Case) => Promise<Outcome<unknown, string>> } = {
  choose: (actor, { adviceId, appointmentId }) => bookTime(actor, { adviceId, timeId: appointmentId }),
  'let-go': (actor, { appointmentId }) => letGoOfTime(actor, { appointmentId }),
  move: (actor, { adviceId, timeId }) => moveAppointment(actor, { adviceId, timeId }),
  cancel: (actor, { adviceId }) => cancelAppointment(actor, { adviceId, reason: '' }),
  'call-off': (actor, { adviceId }) => callOffAppointment(actor, { adviceId, reason: '' }),
  attend: (actor, { adviceId }) => attendAppointment(actor, { adviceId }),
  miss: (actor, { adviceId }) => missAppointment(actor, { adviceId }),
}

const caseOf = async (state: AppointmentState, move: AppointmentMove) => {
  const adviser = await advice.adviser(hubId)
  const asked = await advice.request(hubId, { state: requestOf[state], adviserId: adviser.id })
  const meeting = await given.appointment(asked, inHours(hoursOf[move]), { state })
  const time = await given.time({ hubId, adviserId: adviser.id }, inHours(100))
  return { adviser, asked, meeting, of: { adviceId: asked.id, appointmentId: meeting.id, timeId: time.id } }
}

const stateNow = (id: string) =>
  transact(system('appointments', hubId), async tx => {
    const meeting = await tx.appointment.findUniqueOrThrow({ where: { id }, include: { advice: true } })
    return { meeting: meeting.state, request: meeting.advice?.state, version: meeting.version }
  })

const actors: {
  [P in AppointmentPart | 'other adviser' | 'stranger' | 'other adult']: (
    c: Awaited<ReturnType<typeof caseOf>>,
  ) => Promise<Actor> | Actor
} = {
  adult: ({ asked }) => advice.byLink(asked),
  adviser: ({ adviser }) => adviser.actor,
  coordinator: async () => (await network.person(hubId, { roles: ['coordinator'] })).actor,
  appointments: () => system('appointments', hubId),
  'other adviser': async () => (await advice.adviser(hubId)).actor,
  stranger: async () => (await network.person(hubId, { roles: ['editor'] })).actor,
  'other adult': async () => advice.byLink(await advice.request(hubId)),
}

// Who takes an offered time on somebody's behalf is their adviser, on the telephone; a coordinator calls off.
const mayPress = (part: string, move: AppointmentMove): boolean => {
  if (move === 'let-go') return part === 'appointments'
  if (move === 'choose') return part === 'adult' || part === 'adviser'
  const by: readonly string[] = appointmentLifecycle.moves[move].by
  return by.includes(part)
}

describe.each(Object.keys(actors) as (keyof typeof actors)[])('%s', part => {
  test.each(moves)('%s from every state', async move => {
    for (const state of states) {
      const made = await caseOf(state, move)
      const before = await stateNow(made.meeting.id)
      const outcome = await press[move](await actors[part](made), made.of)
      const to = appointmentLifecycle.step(state, move)
      const allowed = mayPress(part, move) && to !== undefined
      expect([state, outcome.ok], `${part} ${move} from ${state}`).toEqual([state, allowed])
      const after = await stateNow(made.meeting.id)
      if (allowed) expect(after.meeting).toBe(to)
      else expect(after).toEqual(before)
    }
  })
})

describe('an adviser without a registration', () => {
  test.each(['move', 'call-off', 'attend', 'miss', 'choose'] as const)('%s is refused, and can be read', async move => {
    const state = move === 'choose' ? 'offered' : 'booked'
    const made = await caseOf(state, move)
    await transact(system('advice', hubId), tx =>
      tx.adviserRegistration.updateMany({ where: { personId: made.adviser.id }, data: { to: new Date('2027-01-31') } }),
    )
    const before = await stateNow(made.meeting.id)
    const outcome = await press[move](made.adviser.actor, made.of)
    expect(outcome.ok).toBe(false)
    expect(outcome.ok || outcome.why).toMatch(/regist/)
    expect(await stateNow(made.meeting.id)).toEqual(before)
  })
})
