import { isId, type Prisma, type Tx } from '~/platform/db'
import { type Asked, adviceRequests } from '../advice'
import { advisers, type Registration } from '../advisers'
import type { Actor } from '../kernel/actor'
import { type AppointmentState, heldStates } from './appointment'
import { around, type Meeting, type Spaces } from './times'
import type { MeetingWay, Refusal } from './vocabulary'

export type Appointment = Omit<Prisma.AppointmentGetPayload<object>, 'state' | 'way'> & {
  state: AppointmentState
  way: MeetingWay
}
export type AdviserTime = Omit<Prisma.AdviserTimeGetPayload<object>, 'way'> & { way: MeetingWay }

/** A request with its adviser's ways and its meetings, as the rules of this area need it. */
export type Arranged = {
  asked: Asked
  adviserId: string
  spaces: Spaces
  registrations: readonly Registration[]
  /** Every meeting of the request, the earliest first. */
  meetings: readonly Appointment[]
}

const spaces = { travelMinutes: 30, bufferMinutes: 15 }

/** How an adviser works, or, where they have not said, as most do. */
export const spacesOf = async (tx: Tx, adviserId: string, hubId: string): Promise<Spaces> =>
  (await advisers.profile(tx, adviserId, hubId)) ?? spaces

/** Holds an adviser's diary: whoever takes a time of theirs does so one after the other. The database refuses two at once anyway. */
export const lockDiary = async (tx: Tx, hubId: string, adviserId: string): Promise<void> => {
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${`diary ${hubId} ${adviserId}`}, 0))`
}

export const registrationsOf = (tx: Tx, adviserId: string, hubId: string): Promise<Registration[]> =>
  tx.adviserRegistration.findMany({
    where: { hubId, personId: adviserId },
    select: { body: true, level: true, from: true, to: true },
  })

const arranged = async (tx: Tx, asked: Asked | null): Promise<Arranged | null> => {
  if (!asked?.request.adviserId) return null
  const { id: adviceId, hubId, adviserId } = asked.request
  const meetings = await tx.appointment.findMany({ where: { adviceId }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] })
  return {
    ...{ asked, adviserId, meetings: meetings as Appointment[] },
    spaces: await spacesOf(tx, adviserId, hubId),
    registrations: await registrationsOf(tx, adviserId, hubId),
  }
}

/** Locks are taken in one order: the request, its adviser's diary, then meetings. */
export const arrangements = {
  lock: async (tx: Tx, adviceId: string, actor: Actor): Promise<Arranged | null> => {
    const asked = await adviceRequests.lock(tx, adviceId, actor)
    if (asked?.request.adviserId) await lockDiary(tx, asked.request.hubId, asked.request.adviserId)
    return arranged(tx, asked)
  },

  /** The same, not locked. */
  read: async (tx: Tx, adviceId: string, actor: Actor): Promise<Arranged | null> =>
    arranged(tx, await adviceRequests.read(tx, adviceId, actor)),
}

/** The request that a meeting is for; null where there is no such meeting to see. */
export const adviceOf = async (tx: Tx, appointmentId: string): Promise<string | null> => {
  if (!isId(appointmentId)) return null
  const found = await tx.appointment.findUnique({ where: { id: appointmentId }, select: { adviceId: true } })
  return found?.adviceId ?? null
}

/** A time of an adviser's diary that is not taken out of it. */
export const timeOf = async (tx: Tx, id: string, adviserId: string): Promise<AdviserTime | null> => {
  const found = isId(id) ? await tx.adviserTime.findUnique({ where: { id } }) : null
  return found && !found.closed && found.adviserId === adviserId ? (found as AdviserTime) : null
}

type Begun = {
  id: string
  hubId: string
  adviserId: string
  subjectId: string
  adviceId?: string | null
  guidanceId?: string | null
} & Pick<Appointment, 'state'> &
  Partial<Pick<Appointment, 'series' | 'sequence' | 'offeredAt'>>

/** A meeting at a time, with the adviser's ways around it. */
export const appointmentAt = (
  { startsAt, endsAt, way, place, link }: Meeting,
  spaces: Spaces,
  { id, series = id, sequence = 0, offeredAt, adviceId = null, guidanceId = null, ...of }: Begun,
  at: Date,
): Appointment => ({
  ...{ id, series, sequence, adviceId, guidanceId, ...of, startsAt, endsAt, way, place, link },
  ...around({ startsAt, endsAt, way, place, link }, spaces),
  ...{ offeredAt: offeredAt ?? at, since: at, reason: '', rungAt: null, version: 1 },
})

export const appointments = {
  /** Keeps what is new, and how others stand now; what gives its time back goes first, so that it can be taken again. */
  save: async (tx: Tx, { changed, added }: { changed: readonly Appointment[]; added: readonly Appointment[] }) => {
    const holds = ({ state }: Appointment) => heldStates.some(one => one === state)
    for (const { id, ...next } of changed.toSorted((a, b) => Number(holds(a)) - Number(holds(b))))
      await tx.appointment.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
    for (const next of added) await tx.appointment.create({ data: next })
  },
}

/** The refusals that the database makes, when two press at once or a registration has ended meanwhile. */
export const databaseSays: { [constraint: string]: Refusal } = {
  appointment_adviser_free: 'time-taken',
  appointment_way_between: 'time-taken',
  appointment_person_free: 'other-meeting',
  appointment_one_booked: 'booked-already',
  adviser_registered: 'not-registered',
}
