import { z } from 'zod'
import { calendarDate, optionalCalendarDate, timeOfDay } from '../kernel/shapes'
import { isWorkingDay } from '../kernel/working-days'
import { freeText } from './free-text'
import { plainGroupName } from './group-name'
import { accessNeeds, benchmarkTags, deliveries, kinds, sectors, spokenLanguages } from './vocabulary'

/** What a school says when it asks, page by page. Messages are codes; the page says them in the reader's language. */

export const mostGroups = 8
export const mostDates = 5
export const mostSeats = 12

export const NewRequest = z.object({
  institutionId: z.string('choose-school'),
  kind: z.enum(kinds, 'choose-kind'),
})

const part = {
  requestId: z.string(),
  /** The version that was read: a second editor is told so. */
  version: z.number('needed').int(),
  /** Whether the asker goes on, which wants the whole part, or comes back later, which keeps what there is. */
  after: z.enum(['on', 'later']).default('on'),
}

type Checking = Pick<z.RefinementCtx, 'addIssue'>
const say = (check: Checking, message: string, ...path: (string | number)[]) =>
  check.addIssue({ code: 'custom', message, path })

const list = <T extends z.ZodType>(of: T, most: number) => z.array(of, 'choose-from-list').max(most, 'too-many')

export const RequestWhat = z
  .object({
    ...part,
    kind: z.enum(kinds, 'choose-kind'),
    delivery: z.enum(deliveries, 'choose-delivery'),
    purpose: freeText(1000).optional(),
    outcome1: freeText(200).optional(),
    outcome2: freeText(200).optional(),
    outcome3: freeText(200).optional(),
    benchmarks: list(z.enum(benchmarkTags.map(String), 'choose-from-list'), benchmarkTags.length),
    sectors: list(z.enum(sectors, 'choose-from-list'), sectors.length),
  })
  .superRefine(({ after, purpose, outcome1, outcome2, outcome3, benchmarks }, check) => {
    if (after === 'later') return
    if (!purpose) say(check, 'purpose-needed', 'purpose')
    if (!outcome1 && !outcome2 && !outcome3) say(check, 'outcome-needed', 'outcome1')
    if (benchmarks.length === 0) say(check, 'benchmark-needed', 'benchmarks')
  })
  .transform(({ purpose = '', outcome1, outcome2, outcome3, benchmarks, ...rest }) => ({
    ...rest,
    purpose,
    outcomes: [outcome1, outcome2, outcome3].flatMap(outcome => outcome || []),
    benchmarks: [...new Set(benchmarks.map(Number))].sort(),
  }))

const group = z.object({
  yearGroup: z.number('year-number').int('year-number').min(7, 'year-number').max(13, 'year-number').optional(),
  name: freeText(40).optional(),
  headcount: z
    .number('headcount-number')
    .int('headcount-number')
    .min(1, 'headcount-number')
    .max(1000, 'headcount-number')
    .optional(),
})
type GroupTyped = z.output<typeof group>

const isBlank = (row: object): boolean => Object.values(row).every(value => value === undefined || value === '')

const checkGroups = (rows: readonly (GroupTyped | undefined)[], check: Checking) => {
  const seen: string[] = []
  for (const [index, row] of rows.entries()) {
    if (!row || isBlank(row)) continue
    const name = plainGroupName(row.name ?? '')
    if (row.yearGroup === undefined) say(check, 'year-needed', 'groups', index, 'yearGroup')
    if (!row.name) say(check, 'group-name-needed', 'groups', index, 'name')
    else if (!name) say(check, 'group-name-odd', 'groups', index, 'name')
    else if (seen.includes(name)) say(check, 'group-twice', 'groups', index, 'name')
    if (row.headcount === undefined) say(check, 'headcount-needed', 'groups', index, 'headcount')
    seen.push(name)
  }
  return seen.length
}

export const RequestWho = z
  .object({
    ...part,
    groups: list(group.optional(), mostGroups),
    accessNeeds: list(z.enum(accessNeeds, 'choose-from-list'), accessNeeds.length),
    language: z.enum(spokenLanguages, 'choose-language'),
  })
  .superRefine(({ after, groups }, check) => {
    const said = checkGroups(groups, check)
    if (said === 0 && after === 'on') say(check, 'group-needed', 'groups', 0, 'name')
  })
  .transform(({ groups, ...rest }) => ({
    ...rest,
    groups: groups.flatMap(row =>
      row?.yearGroup && row.name && row.headcount
        ? [{ yearGroup: row.yearGroup, name: row.name, headcount: row.headcount }]
        : [],
    ),
  }))

const optionalTime = timeOfDay('time-odd').optional().or(z.undefined())

const date = z.object({ on: optionalCalendarDate('date-odd'), from: optionalTime, to: optionalTime })
type DateTyped = z.output<typeof date>

/** Is this a day of the calendar? What the shape refused still comes by here. */
const isDay = (typed: string): boolean => {
  const at = new Date(`${typed}T00:00:00Z`)
  return typed > '2000' && typed < '2100' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(typed)
}

const checkDates = (rows: readonly (DateTyped | undefined)[], check: Checking) => {
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (!row || isBlank(row)) continue
    const { on, from, to } = row
    const start = `${on} ${from}`
    if (!on) say(check, 'date-needed', 'dates', index, 'on')
    else if (!isDay(on)) say(check, 'date-odd', 'dates', index, 'on')
    else if (!isWorkingDay(on)) say(check, 'not-a-school-day', 'dates', index, 'on')
    else if (seen.has(start)) say(check, 'date-twice', 'dates', index, 'on')
    if (!from) say(check, 'start-needed', 'dates', index, 'from')
    if (!to) say(check, 'end-needed', 'dates', index, 'to')
    if (from && to && to <= from) say(check, 'ends-before-start', 'dates', index, 'to')
    seen.add(start)
  }
  return seen.size
}

export const RequestWhen = z
  .object({
    ...part,
    seats: z.number('seats-number').int('seats-number').min(1, 'seats-number').max(mostSeats, 'seats-number'),
    dates: list(date.optional(), mostDates),
  })
  .superRefine(({ after, seats, dates }, check) => {
    const said = checkDates(dates, check)
    if (said === 0 && after === 'on') say(check, 'date-needed', 'dates', 0, 'on')
    if (said > 1 && seats > 1) say(check, 'one-date', 'dates', 1, 'on')
  })
  .transform(({ dates, ...rest }) => ({
    ...rest,
    dates: dates.flatMap(row => (row?.on && row.from && row.to ? [{ on: row.on, from: row.from, to: row.to }] : [])),
  }))

/** One other date, as a school or an employer proposes it. */
export const OtherDate = z
  .object({
    requestId: z.string(),
    on: calendarDate('date-needed'),
    from: timeOfDay('start-needed'),
    to: timeOfDay('end-needed'),
  })
  .superRefine(({ on, from, to }, check) => {
    if (!isDay(on)) say(check, 'date-odd', 'on')
    else if (!isWorkingDay(on)) say(check, 'not-a-school-day', 'on')
    if (to <= from) say(check, 'ends-before-start', 'to')
  })

export type NewRequest = z.output<typeof NewRequest>
export type RequestWhat = z.output<typeof RequestWhat>
export type RequestWho = z.output<typeof RequestWho>
export type RequestWhen = z.output<typeof RequestWhen>
export type OtherDate = z.output<typeof OtherDate>
