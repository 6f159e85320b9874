import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { isAdult, maySee } from '../advice'
import { standingOn } from '../advisers'
import type { Actor } from '../kernel/actor'
import { type Day, dayOf, startOfDay } from '../kernel/working-days'
import { type AppointmentMove, appointmentLifecycle } from './appointment'
import { bookedOf, canMeet, offersOf } from './arranging'
import { freeTimes, pageOfTimes } from './free'
import { partsFor } from './policy'
import { type Appointment, type Arranged, arrangements } from './store'
import { weeksAhead } from './times'
import { bookHours, moveHours } from './vocabulary'

/** A meeting or a time as pages show it. */
const shown = ({
  id,
  startsAt,
  endsAt,
  way,
  place,
  link,
}: Pick<Appointment, 'id' | 'startsAt' | 'endsAt' | 'way' | 'place' | 'link'>) => ({
  ...{ id, startsAt, endsAt, way, place, link },
})

const meetingShown = (meeting: Appointment) => ({
  ...shown(meeting),
  ...{ state: meeting.state, since: meeting.since, reason: meeting.reason },
  ...{ sequence: meeting.sequence, series: meeting.series },
})

export type TimeShown = ReturnType<typeof shown>
export type MeetingShown = ReturnType<typeof meetingShown>

const hours = (count: number): number => count * 3_600_000
const after = (at: Date, millis: number): Date => new Date(at.getTime() + millis)

/** A page of times that somebody could take: those the adviser has open, or for the adviser all of them. */
const freeFor = async (
  tx: Tx,
  { asked, adviserId, ...arranged }: Arranged,
  side: 'adult' | 'staff',
  from: Day | null,
) => {
  const at = clock.now()
  const booked = bookedOf(arranged)
  const soonest = side === 'adult' ? after(at, hours(bookHours)) : at
  const wished = from && startOfDay(from)
  const found = await freeTimes(tx, {
    ...{ adviserId, hubId: asked.request.hubId, selfBooked: side === 'adult' },
    since: wished && wished > soonest ? wished : soonest,
    until: after(at, (weeksAhead * 7 + 1) * hours(24)),
    leaving: booked ? [booked] : [],
  })
  return pageOfTimes(found.map(shown), from)
}

const none = { free: [] as TimeShown[], later: null as Day | null }

/** May an adult still move their meeting themselves? */
const mayStillMove = (booked: Appointment | undefined, at: Date): boolean =>
  booked !== undefined && booked.startsAt.getTime() - hours(moveHours) > at.getTime()

const whoAdvises = async (tx: Tx, adviserId: string, hubId: string) => {
  const person = await tx.person.findUnique({ where: { id: adviserId }, select: { name: true } })
  const profile = await tx.adviserProfile.findUnique({
    where: { hubId_personId: { hubId, personId: adviserId } },
    select: { employer: true },
  })
  return { name: person?.name ?? '', employer: profile?.employer ?? '' }
}

const hubOf = (tx: Tx, hubId: string) =>
  tx.hub.findUniqueOrThrow({ where: { id: hubId }, select: { name: true, replyTo: true } })

/**
 * What an adult sees of times: what is booked, what was offered, what is open from a day on. Null for anybody else, or where
 * nobody advises yet.
 */
export const timesForAdult = (viewer: Actor, adviceId: string, from: Day | null = null) =>
  transact(viewer, async tx => {
    const arranged = await arrangements.read(tx, adviceId, viewer)
    if (!arranged || !isAdult(viewer, arranged.asked.request)) return null
    const { asked, adviserId, meetings } = arranged
    const { request } = asked
    const at = clock.now()
    const booked = bookedOf(arranged)
    const toCome = booked && booked.startsAt > at
    const mayMove = mayStillMove(booked, at)
    const offers = offersOf(arranged).filter(({ startsAt }) => startsAt > at)
    const mayChoose = canMeet(request, 'book') && !booked
    const open = mayChoose || mayMove ? await freeFor(tx, arranged, 'adult', from) : none
    return {
      ...{ adviceId, reference: request.reference, name: request.name, state: request.state },
      ...{ mayChoose, mayMove, mayCancel: Boolean(toCome) },
      booked: booked ? meetingShown(booked) : null,
      offers: offers.map(shown),
      ...{ open: open.free, later: open.later, from },
      missed: meetings.filter(({ state }) => state === 'did-not-attend').length,
      adviser: await whoAdvises(tx, adviserId, request.hubId),
      hub: await hubOf(tx, request.hubId),
    }
  })

export type AdultTimes = NonNullable<Awaited<ReturnType<typeof timesForAdult>>>

const movesOf = (arranged: Arranged, viewer: Actor): AppointmentMove[] => {
  const { asked, adviserId } = arranged
  const booked = bookedOf(arranged)
  const concerned = { request: asked.request, adviserId }
  const at = clock.now()
  const timely: { [M in AppointmentMove]?: (meeting: Appointment) => boolean } = {
    move: ({ startsAt }) => startsAt > at,
    'call-off': ({ startsAt }) => startsAt > at,
    attend: ({ startsAt }) => startsAt <= at,
    miss: ({ endsAt }) => endsAt <= at,
  }
  if (!booked) return []
  return appointmentLifecycle
    .movesFrom(booked.state)
    .filter(move => timely[move]?.(booked) && partsFor(viewer, move, concerned).length > 0)
}

/** What staff see of a request's times: how it came about, what they may press now, and which times are free from a day on. */
export const timesForStaff = (viewer: Actor, adviceId: string, from: Day | null = null) =>
  transact(viewer, async tx => {
    const arranged = await arrangements.read(tx, adviceId, viewer)
    if (!arranged || isAdult(viewer, arranged.asked.request) || !maySee(viewer, arranged.asked.request)) return null
    const { asked, adviserId, meetings, registrations } = arranged
    const { request } = asked
    const own = viewer.personId === adviserId
    const booked = bookedOf(arranged)
    const at = clock.now()
    return {
      ...{ adviceId, reference: request.reference, name: request.name, state: request.state, missed: request.missed },
      ...{ contactBy: request.contactBy, phone: request.phone, safeContact: request.safeContact },
      ...{ mayLeaveMessage: request.mayLeaveMessage, email: request.email },
      booked: booked ? meetingShown(booked) : null,
      offers: offersOf(arranged).map(meetingShown),
      past: meetings.filter(one => one !== booked && one.state !== 'offered').map(meetingShown),
      moves: movesOf(arranged, viewer),
      mayOffer: own && canMeet(request, 'offer') && !booked,
      mayBook: own && canMeet(request, 'book') && !booked,
      ...(own ? await freeFor(tx, arranged, 'staff', from) : none),
      from,
      adviser: await whoAdvises(tx, adviserId, request.hubId),
      standing: own ? standingOn(registrations, dayOf(at)) : null,
      hub: await hubOf(tx, request.hubId),
    }
  })

export type StaffTimes = NonNullable<Awaited<ReturnType<typeof timesForStaff>>>
