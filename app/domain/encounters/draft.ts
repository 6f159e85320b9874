import { instantOf } from '../kernel/local-time'
import { addDays, addWorkingDays, type Day, dayOf, isWorkingDay, schoolDaysBetween } from '../kernel/working-days'
import type { EncounterRequest } from './store'

/** The pages of asking, in the order they are offered; they may be filled in any order. */
export const draftParts = ['what', 'who', 'when'] as const
export type DraftPart = (typeof draftParts)[number]

/** Untouched and unfinished look alike without `needs-more`. */
export type PartState = 'not-started' | 'needs-more' | 'done'

type Asked = Pick<EncounterRequest, 'purpose' | 'outcomes' | 'benchmarks' | 'sectors' | 'accessNeeds' | 'seats'> & {
  groups: readonly unknown[]
  dates: readonly unknown[]
}

/** What a request must say before it can be sent, part by part (domain reference 3.5). */
export const missingIn = ({ purpose, outcomes, benchmarks, groups, dates, seats }: Asked) => ({
  what: [
    ...(purpose.trim() ? [] : ['purpose' as const]),
    ...(outcomes.length > 0 ? [] : ['outcomes' as const]),
    ...(benchmarks.length > 0 ? [] : ['benchmarks' as const]),
  ],
  who: groups.length > 0 ? [] : ['groups' as const],
  when: [
    ...(dates.length > 0 ? [] : ['dates' as const]),
    ...(seats > 1 && dates.length > 1 ? ['one-date' as const] : []),
  ],
})

export type Missing = ReturnType<typeof missingIn>[DraftPart][number]

const touched = (request: Asked): { [P in DraftPart]: boolean } => ({
  what:
    Boolean(request.purpose) || [request.outcomes, request.benchmarks, request.sectors].some(list => list.length > 0),
  who: request.accessNeeds.length > 0 || request.groups.length > 0,
  when: request.seats > 1 || request.dates.length > 0,
})

/** How far each part is. */
export const readiness = (request: Asked): { [P in DraftPart]: { state: PartState; missing: Missing[] } } => {
  const missing = missingIn(request)
  const begun = touched(request)
  const of = (part: DraftPart) => ({
    missing: missing[part],
    state:
      missing[part].length === 0 ? ('done' as const) : begun[part] ? ('needs-more' as const) : ('not-started' as const),
  })
  return { what: of('what'), who: of('who'), when: of('when') }
}

export const isWhole = (request: Asked): boolean => Object.values(missingIn(request)).every(list => list.length === 0)

/** The first day that gives the hub its notice, counted in school days. */
export const earliestDay = (at: Date, noticeDays: number): Day => addWorkingDays(at, noticeDays)

/** Is there notice enough for every date? */
export const hasNotice = (dates: readonly { startsAt: Date }[], at: Date, noticeDays: number): boolean =>
  dates.every(({ startsAt }) => startsAt > at && schoolDaysBetween(at, startsAt) >= noticeDays)

/** A day and two times of day as instants. */
export const spanOf = ({ on, from, to }: { on: Day; from: string; to: string }) => ({
  startsAt: instantOf(on, from),
  endsAt: instantOf(on, to),
})

/** The same weekday in later years until it lies on or after a day, and off holidays: 52 weeks keep the timetable. */
export const movedOn = (day: Day, earliest: Day): Day => {
  let moved = day
  while (moved < earliest) moved = addDays(moved, 364)
  while (!isWorkingDay(moved)) moved = addDays(moved, 7)
  return moved
}

/** Rows that say whose learners a class's attendance is are kept three years (domain reference 3.9). */
export const keptUntil = (at: Date): Day => addDays(dayOf(at), 3 * 365)
