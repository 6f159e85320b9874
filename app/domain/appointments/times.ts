import { bankHolidays } from '../kernel/bank-holidays'
import { instantOf } from '../kernel/local-time'
import { addDays, type Day, dateOf } from '../kernel/working-days'
import type { MeetingWay } from './vocabulary'

/** A time with how and where. */
export type Meeting = { startsAt: Date; endsAt: Date; way: MeetingWay; place: string; link: string }

/** What a meeting takes of an adviser's day beside itself. */
export type Around = { heldUntil: Date; awayFrom: Date; awayUntil: Date }

/** How an adviser works: minutes for the way around a meeting in person, and kept free after any. */
export type Spaces = { travelMinutes: number; bufferMinutes: number }

const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

/** A meeting with the way to it and back, and the moment after it. */
export const around = ({ startsAt, endsAt, way }: Meeting, { travelMinutes, bufferMinutes }: Spaces): Around => {
  const heldUntil = after(endsAt, bufferMinutes)
  if (way !== 'in-person') return { heldUntil, awayFrom: startsAt, awayUntil: heldUntil }
  const back = after(endsAt, Math.max(travelMinutes, bufferMinutes))
  return { heldUntil, awayFrom: after(startsAt, -travelMinutes), awayUntil: back }
}

/** Is it the same meeting: at the same instant, and met in the same way? */
export const isSame = (one: Meeting, other: Meeting): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.way === other.way &&
  one.place === other.place &&
  one.link === other.link

export type Held = Pick<Meeting, 'startsAt' | 'place'> & Around

const overlap = (a: readonly [Date, Date], b: readonly [Date, Date]): boolean => a[0] < b[1] && b[0] < a[1]

/** Can one person not be at both? The same that the database's constraints say: between two places lies the way. */
export const clash = (a: Held, b: Held): boolean =>
  overlap([a.startsAt, a.heldUntil], [b.startsAt, b.heldUntil]) ||
  (a.place !== b.place && overlap([a.awayFrom, a.awayUntil], [b.awayFrom, b.awayUntil]))

/** Hours that an adviser keeps on one day of the week. */
export type Week = {
  weekday: number
  fromTime: string
  toTime: string
  minutes: number
  startsOn: Date
} & Pick<Meeting, 'way' | 'place' | 'link'>

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: Day): number => dateOf(day).getUTCDay() || 7

/**
 * The times that hours of the week make on one day, one after the other with the buffer between them; none on another day
 * of the week, before they begin, or on a bank holiday. By the clock of London, so an hour is the same in summer.
 */
export const timesOn = (week: Week, day: Day, { bufferMinutes }: Pick<Spaces, 'bufferMinutes'>): Meeting[] => {
  if (weekdayOf(day) !== week.weekday || dateOf(day) < week.startsOn) return []
  if (bankHolidays(Number(day.slice(0, 4))).has(day)) return []
  const { way, place, link, minutes } = week
  const last = instantOf(day, week.toTime)
  const times: Meeting[] = []
  for (let startsAt = instantOf(day, week.fromTime); after(startsAt, minutes) <= last; ) {
    const endsAt = after(startsAt, minutes)
    times.push({ startsAt, endsAt, way, place, link })
    startsAt = after(endsAt, bufferMinutes)
  }
  return times
}

/** Weeks ahead for which times are laid out. */
export const weeksAhead = 8

/** The days on which times are laid out: from the day after this one. */
export const daysAhead = (today: Day): Day[] =>
  Array.from({ length: weeksAhead * 7 }, (_, day) => addDays(today, day + 1))
