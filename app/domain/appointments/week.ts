import { clock } from '~/platform/clock'
import { isId, type Tx, transact } from '~/platform/db'
import { caseloadStates } from '../advice'
import { type Standing, standingOn } from '../advisers'
import { type Actor, wears } from '../kernel/actor'
import { bankHolidays } from '../kernel/bank-holidays'
import { addDays, type Day, dateOf, dayOf, startOfDay } from '../kernel/working-days'
import { heldStates } from './appointment'
import { freeTimes } from './free'
import { toldStates, whatToTell } from './reminding'
import { type Appointment, registrationsOf } from './store'
import type { MeetingWay } from './vocabulary'

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((dateOf(day).getUTCDay() + 6) % 7))

/** Who reads letters: whoever chose them and has an address. All others are rung. */
export const readsLetters = ({ contactBy, email }: { contactBy: string; email: string }): boolean =>
  contactBy === 'email' && email !== ''

const asking = {
  select: {
    ...{ reference: true, name: true, contactBy: true, email: true, phone: true, safeContact: true },
    mayLeaveMessage: true,
  },
} as const

const meetingsOf = (tx: Tx, adviserId: string, from: Date, until: Date) =>
  tx.appointment.findMany({
    where: {
      ...{ adviserId, startsAt: { gte: from, lt: until } },
      state: { in: [...heldStates, 'attended', 'did-not-attend'] },
    },
    include: { advice: asking },
    orderBy: { startsAt: 'asc' },
  })

type Row = Awaited<ReturnType<typeof meetingsOf>>[number]

const entry = ({ advice, ...one }: Row) => ({
  ...{
    id: one.id,
    adviceId: one.adviceId,
    guidanceId: one.guidanceId,
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    place: one.place,
  },
  ...{ state: one.state as Appointment['state'], way: one.way as MeetingWay, link: one.link },
  ...{ reference: advice?.reference ?? '', name: advice?.name ?? '', phone: advice?.phone ?? '' },
})

export type DiaryEntry = ReturnType<typeof entry>

/** Whoever gets no letters and has not heard of something, an offer, a change, a reminder: each once, with all their times. */
const callsOf = async (tx: Tx, adviserId: string, at: Date) => {
  const rows = await tx.appointment.findMany({
    where: {
      ...{ adviserId, startsAt: { gt: at }, state: { in: [...toldStates] } },
      advice: { adviserId, state: { in: [...caseloadStates] } },
    },
    include: { advice: asking },
    orderBy: { startsAt: 'asc' },
  })
  const news = whatToTell(rows, at).filter(({ advice }) => advice && !readsLetters(advice))
  return [...new Set(news.map(({ adviceId }) => adviceId))].flatMap(adviceId => {
    const of = news.filter(one => one.adviceId === adviceId)
    const [first] = of
    return first?.advice ? [{ ...first.advice, id: first.id, adviceId, times: of.map(entry) }] : []
  })
}

/** One week of an adviser's diary, day by day: meetings, and times that are free. Null for whoever may not see it. */
export const diaryWeek = (viewer: Actor, asked: { adviserId?: string | undefined; day: Day | null }) =>
  transact(viewer, async tx => {
    const { hubId } = viewer
    const adviserId = asked.adviserId ?? viewer.personId
    const own = adviserId === viewer.personId && wears(viewer, 'adviser')
    if (!isId(adviserId) || (!own && !wears(viewer, 'coordinator'))) return null
    const held = await tx.membership.findFirst({
      where: { hubId, personId: adviserId, role: 'adviser' },
      select: { person: { select: { name: true } } },
    })
    if (!held) return null
    const at = clock.now()
    const monday = mondayOf(asked.day ?? dayOf(at))
    const [from, until] = [startOfDay(monday), startOfDay(addDays(monday, 7))]
    const meetings = (await meetingsOf(tx, adviserId, from, until)).map(entry)
    const since = from > at ? from : at
    const free = until > since ? await freeTimes(tx, { adviserId, hubId, since, until }) : []
    const standing: Standing = standingOn(await registrationsOf(tx, adviserId, hubId), dayOf(at))
    return {
      ...{ adviserId, name: held.person.name, own, monday, today: dayOf(at), standing },
      days: Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        return {
          ...{ day, holiday: bankHolidays(Number(day.slice(0, 4))).has(day) },
          meetings: meetings.filter(({ startsAt }) => dayOf(startsAt) === day),
          free: free
            .filter(({ startsAt }) => dayOf(startsAt) === day)
            .map(({ id, startsAt, endsAt, way, place, selfBooked }) => ({
              id,
              startsAt,
              endsAt,
              way,
              place,
              selfBooked,
            })),
        }
      }),
      calls: own ? await callsOf(tx, adviserId, at) : [],
      unsaid: own ? (await unsaidOf(tx, adviserId, at)).map(entry) : [],
    }
  })

/** Meetings whose time has passed and of which nobody has said yet whether they took place. */
const unsaidOf = (tx: Tx, adviserId: string, at: Date) =>
  tx.appointment.findMany({
    where: { adviserId, state: 'booked', endsAt: { lte: at } },
    include: { advice: asking },
    orderBy: { startsAt: 'asc' },
  })

export type DiaryWeek = NonNullable<Awaited<ReturnType<typeof diaryWeek>>>

/** An adviser's weekly hours, and whether they may change them today. */
export const diaryHours = (viewer: Actor) =>
  transact(viewer, async tx => {
    const { hubId, personId: adviserId } = viewer
    if (!isId(adviserId) || !wears(viewer, 'adviser')) return null
    const hours = await tx.adviserWeek.findMany({
      where: { hubId, adviserId },
      orderBy: [{ weekday: 'asc' }, { fromTime: 'asc' }],
    })
    const feed = await tx.diaryFeed.findUnique({
      where: { hubId_personId: { hubId, personId: adviserId } },
      select: { madeAt: true },
    })
    return {
      hours: hours.map(one => ({ ...one, way: one.way as MeetingWay })),
      standing: standingOn(await registrationsOf(tx, adviserId, hubId), dayOf(clock.now())),
      feedMadeAt: feed?.madeAt ?? null,
    }
  })
