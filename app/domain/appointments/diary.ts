import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { registeredOn } from '../advisers'
import { type Actor, isSystem, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'
import { clocksChangeAt, instantOf } from '../kernel/local-time'
import { type Day, dateOf, dayOf } from '../kernel/working-days'
import type { AppointmentEvent } from './events'
import { type AdviserTime, databaseSays, lockDiary, registrationsOf, spacesOf } from './store'
import { daysAhead, timesOn, type Week } from './times'
import type { MeetingWay } from './vocabulary'

type Place = { way: MeetingWay; place: string; link: string; selfBooked: boolean }

/** An adviser's own diary, held; null for anybody who has none. */
const ownDiary = async (tx: Tx, actor: Actor) => {
  const { personId: adviserId, hubId } = actor
  if (!isId(adviserId) || !wears(actor, 'adviser')) return null
  await lockDiary(tx, hubId, adviserId)
  const registrations = await registrationsOf(tx, adviserId, hubId)
  return { hubId, adviserId, registrations, spaces: await spacesOf(tx, adviserId, hubId) }
}

type Diary = NonNullable<Awaited<ReturnType<typeof ownDiary>>>

const registeredNow = ({ registrations }: Diary, at: Date): boolean => registeredOn(registrations, dayOf(at))

const about = ({ hubId, adviserId }: Pick<Diary, 'hubId' | 'adviserId'>) => ({ hubId, subjectId: adviserId })

type Kept = { id: string; hubId: string; adviserId: string; selfBooked: boolean } & Week

/** Lays out the single times of weekly hours for the weeks ahead; what is there already, or was taken out, stays as it is. */
const layOut = async (tx: Tx, weeks: readonly Kept[], bufferMinutes: number, today: Day): Promise<void> => {
  const rows = weeks.flatMap(({ id: weekId, hubId, adviserId, selfBooked, ...week }) =>
    daysAhead(today).flatMap(day =>
      timesOn(week, day, { bufferMinutes }).map(time => ({ ...time, weekId, hubId, adviserId, selfBooked })),
    ),
  )
  await tx.adviserTime.createMany({ data: rows, skipDuplicates: true })
}

export type HoursSaid = Place & { weekday: number; fromTime: string; toTime: string; minutes: number }

/**
 * Hours of every week that an adviser keeps for meetings. Times are laid out from them for eight weeks ahead, bank holidays
 * left out. Refused: `not-registered`; `hours-overlap`, as nobody is in two meetings at once.
 */
export const addHours = command({
  name: 'appointments.add-hours',
  load: async (tx: Tx, { weekday, fromTime, toTime }: HoursSaid, actor) => {
    const diary = await ownDiary(tx, actor)
    if (!diary) return null
    const { hubId, adviserId } = diary
    const across = { hubId, adviserId, weekday, fromTime: { lt: toTime }, toTime: { gt: fromTime } }
    return { ...diary, overlap: (await tx.adviserWeek.count({ where: across })) > 0 }
  },
  allow: actor => wears(actor, 'adviser'),
  decide: (diary, said, at) => {
    if (!registeredNow(diary, at)) return refuse('not-registered')
    if (diary.overlap) return refuse('hours-overlap')
    const { hubId, adviserId, spaces } = diary
    const week = { ...said, id: randomUUID(), hubId, adviserId, startsOn: dateOf(dayOf(at)) }
    return accept({ week, spaces, today: dayOf(at) }, {
      ...{ type: 'diary-hours-changed', ...about(diary) },
    } satisfies AppointmentEvent)
  },
  save: async (tx, { week, spaces, today }) => {
    await tx.adviserWeek.create({ data: week })
    await layOut(tx, [week], spaces.bufferMinutes, today)
  },
  constraints: databaseSays,
})

/** Hours are kept no longer, and their times are taken out; meetings that stand go on standing. */
export const removeHours = command({
  name: 'appointments.remove-hours',
  load: async (tx: Tx, { hoursId }: { hoursId: string }, actor) => {
    const diary = await ownDiary(tx, actor)
    const week = diary && isId(hoursId) ? await tx.adviserWeek.findUnique({ where: { id: hoursId } }) : null
    return diary && week && week.adviserId === diary.adviserId ? { ...diary, week } : null
  },
  allow: actor => wears(actor, 'adviser'),
  decide: (diary, _input, at) =>
    registeredNow(diary, at)
      ? accept(diary.week, { ...{ type: 'diary-hours-changed', ...about(diary) } } satisfies AppointmentEvent)
      : refuse('not-registered'),
  save: async (tx, { id }) => {
    await tx.adviserWeek.delete({ where: { id } })
  },
  constraints: databaseSays,
})

export type TimeSaid = Place & { day: Day; from: string; minutes: number }

/**
 * One time beside the weekly hours. Refused: `time-passed`, `there-already`; `hour-skipped` and `hour-twice` in the nights
 * in which the clocks change, where a time of day is no instant or two.
 */
export const addTime = command({
  name: 'appointments.add-time',
  load: (tx: Tx, _input: TimeSaid, actor) => ownDiary(tx, actor),
  allow: actor => wears(actor, 'adviser'),
  decide: (diary, { day, from, minutes, ...place }, at) => {
    if (!registeredNow(diary, at)) return refuse('not-registered')
    const change = clocksChangeAt(day, from)
    if (change) return refuse(`hour-${change}` as const)
    const startsAt = instantOf(day, from)
    if (startsAt <= at) return refuse('time-passed')
    const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
    const { hubId, adviserId } = diary
    const next: AdviserTime = {
      id: randomUUID(),
      hubId,
      adviserId,
      weekId: null,
      startsAt,
      endsAt,
      ...place,
      closed: false,
    }
    return accept(next, { ...{ type: 'diary-time-added', ...about(diary) } } satisfies AppointmentEvent)
  },
  save: async (tx, next) => {
    // One that was taken out at this moment is put back.
    await tx.adviserTime.deleteMany({ where: { adviserId: next.adviserId, startsAt: next.startsAt, closed: true } })
    await tx.adviserTime.create({ data: next })
  },
  constraints: { ...databaseSays, adviser_time_once: 'there-already' },
})

/** A time is taken out of the diary; a meeting at it goes on standing. */
export const closeTime = command({
  name: 'appointments.close-time',
  load: async (tx: Tx, { timeId }: { timeId: string }, actor) => {
    const diary = await ownDiary(tx, actor)
    const time = diary && isId(timeId) ? await tx.adviserTime.findUnique({ where: { id: timeId } }) : null
    return diary && time && time.adviserId === diary.adviserId ? { ...diary, time } : null
  },
  allow: actor => wears(actor, 'adviser'),
  decide: (diary, _input, at) =>
    registeredNow(diary, at)
      ? accept(diary.time, { ...{ type: 'diary-time-closed', ...about(diary) } } satisfies AppointmentEvent)
      : refuse('not-registered'),
  save: async (tx, { id }) => {
    await tx.adviserTime.update({ where: { id }, data: { closed: true } })
  },
  constraints: databaseSays,
})

/** The night's work on one diary: the weekly hours are laid out as far ahead as they should be. */
export const layOutDiary = command({
  name: 'appointments.lay-out',
  load: async (tx: Tx, { adviserId }: { adviserId: string }, actor) => {
    if (!isId(adviserId)) return null
    await lockDiary(tx, actor.hubId, adviserId)
    const weeks = await tx.adviserWeek.findMany({ where: { hubId: actor.hubId, adviserId } })
    return {
      weeks: weeks as ((typeof weeks)[number] & { way: MeetingWay })[],
      spaces: await spacesOf(tx, adviserId, actor.hubId),
    }
  },
  allow: actor => isSystem(actor, 'appointments'),
  decide: (diary, _input, at) => accept({ ...diary, today: dayOf(at) }),
  save: (tx, { weeks, spaces, today }) => layOut(tx, weeks, spaces.bufferMinutes, today),
})
