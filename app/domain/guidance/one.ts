import { clock } from '~/platform/clock'
import { type Tx, transact } from '~/platform/db'
import { standingOn } from '../advisers'
import { type Appointment, freeTimes, pageOfTimes, registrationsOf } from '../appointments'
import type { Actor } from '../kernel/actor'
import { addDays, type Day, dateOf, dayOf, daysBetween, startOfDay } from '../kernel/working-days'
import { type GuidanceMove, guidanceLifecycle } from './guidance'
import { bookedOf, offersOf } from './moving'
import { isPupil, partsFor, partsIn } from './policy'
import { type Guidance, givenToday, meetings } from './store'
import { shareDays } from './vocabulary'

const timeShown = ({
  id,
  startsAt,
  endsAt,
  way,
  place,
  link,
}: Pick<Appointment, 'id' | 'startsAt' | 'endsAt' | 'way' | 'place' | 'link'>) => ({
  ...{ id, startsAt, endsAt, way, place, link },
})

/** Days left to share the record of a meeting that took place; below nothing when it is late. Null where nothing is to share. */
export const daysToShare = ({ metOn, sharedAt }: Pick<Guidance, 'metOn' | 'sharedAt'>, at: Date): number | null =>
  metOn && !sharedAt ? shareDays - daysBetween(metOn.toISOString().slice(0, 10), at) : null

/** Moves whose time has come, of those the table gives the reader. */
const movesOf = (viewer: Actor, meeting: Guidance, booked: Appointment | undefined, at: Date): GuidanceMove[] => {
  const timely: { [M in GuidanceMove]?: boolean } = {
    unbook: booked !== undefined && booked.startsAt > at,
    cancel: booked === undefined || booked.startsAt > at || !isPupil(viewer, meeting),
    attend: booked === undefined || booked.startsAt <= at,
    miss: booked !== undefined && booked.endsAt <= at,
  }
  return guidanceLifecycle
    .movesFrom(meeting.state)
    .filter(move => timely[move] !== false && partsFor(viewer, move, meeting).length > 0)
}

const recordOf = async (tx: Tx, meeting: Guidance, parts: readonly string[]) => {
  // The walls show it to these two alone; the pupil reads it once it is shared.
  const found = await tx.guidanceRecord.findUnique({ where: { meetingId: meeting.id } })
  if (!found) return null
  const shared = meeting.sharedAt !== null || parts.includes('adviser')
  return { wish: found.wish, talked: shared ? found.talked : '' }
}

/** A page of the adviser's free times, from a day on. */
const freeFor = async (tx: Tx, { adviserId, hubId }: Guidance, at: Date, from: Day | null) => {
  const wished = from && startOfDay(from)
  const since = wished && wished > at ? wished : at
  const until = new Date(at.getTime() + 57 * 86_400_000)
  const found = adviserId ? await freeTimes(tx, { adviserId, hubId, since, until }) : []
  return pageOfTimes(found.map(timeShown), from)
}

/** Advisers given to an institution today. */
export const advisersAt = async (tx: Tx, institutionId: string) => {
  const given = await tx.guidanceAdviser.findMany({
    where: { institutionId, ...givenToday() },
    include: { adviser: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  return given.map(({ adviserId, adviser }) => ({ id: adviserId, name: adviser.name }))
}

/** One meeting as its pupil, the careers leader or its adviser sees it, with free times from a day on; null for anybody else. */
export const guidanceFor = (viewer: Actor, guidanceId: string, from: Day | null = null) =>
  transact(viewer, async tx => {
    const whole = await meetings.read(tx, guidanceId, viewer)
    const parts = whole ? partsIn(viewer, whole.meeting) : []
    if (!whole || parts.length === 0) return null
    const { meeting, times } = whole
    const at = clock.now()
    const booked = bookedOf(whole)
    const moves = movesOf(viewer, meeting, booked, at)
    const adviser = meeting.adviserId
      ? await tx.person.findUnique({ where: { id: meeting.adviserId }, select: { name: true } })
      : null
    const institution = await tx.institution.findUnique({
      where: { id: meeting.institutionId },
      select: { name: true },
    })
    const staff = parts.some(part => part !== 'pupil')
    const label = parts.includes('careers-leader')
      ? (await tx.learner.findUnique({ where: { id: meeting.learnerId }, select: { label: true } }))?.label
      : meeting.label
    const actions = await tx.guidanceAction.findMany({ where: { meetingId: meeting.id }, orderBy: { place: 'asc' } })
    return {
      ...{ id: meeting.id, state: meeting.state, yearGroup: meeting.yearGroup, askedBy: meeting.askedBy },
      ...{ metOn: meeting.metOn, sharedAt: meeting.sharedAt, followUpOn: meeting.followUpOn },
      ...{ parts, moves, label: label ?? '', adviser: adviser?.name ?? null, institution: institution?.name ?? '' },
      booked: booked ? timeShown(booked) : null,
      offers: offersOf(whole)
        .filter(({ startsAt }) => startsAt > at)
        .map(timeShown),
      missed: times.filter(({ state }) => state === 'did-not-attend').length,
      record: await recordOf(tx, meeting, parts),
      actions: actions.map(one => ({
        ...{ id: one.id, kind: one.kind, words: one.words, owner: one.owner, dueOn: one.dueOn, doneAt: one.doneAt },
        mine:
          !one.doneAt &&
          meeting.sharedAt !== null &&
          parts.some(part => part === (one.owner === 'school' ? 'careers-leader' : one.owner)),
      })),
      ...(staff && (moves.includes('book') || moves.includes('offer'))
        ? await freeFor(tx, meeting, at, from)
        : { free: [], later: null }),
      from,
      advisers: moves.includes('schedule') ? await advisersAt(tx, meeting.institutionId) : [],
      shareLeft: parts.includes('adviser') ? daysToShare(meeting, at) : null,
      standing: parts.includes('adviser')
        ? standingOn(await registrationsOf(tx, viewer.personId, viewer.hubId), dayOf(at))
        : null,
      followUpUsual: dateOf(addDays(at, 42)),
    }
  })

export type GuidanceShown = NonNullable<Awaited<ReturnType<typeof guidanceFor>>>
