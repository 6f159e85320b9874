import type { Day } from '../kernel/working-days'

/** The hours somebody is to be there: on which days of the week, from when to when, with how long a break. */
export type Hours = { weekdays: readonly number[]; dayFrom: string; dayTo: string; breakMinutes: number }

/** Ages, told cautiously by the year group: pupils under the school leaving age, young people under 18, adults. */
export type Band = 'school-age' | 'young' | 'adult'

export type Limits = {
  /** Minutes of work, breaks not counted. */
  dayMinutes: number
  weekMinutes: number
  days: number
  /** Nothing earlier, nothing later; `24:00` is the end of the day. */
  from: string
  to: string
  /** A break of at least so long for a day longer than that. */
  breakMinutes: number
  breakAfter: number
  source: string
}

export type HoursRules = { validFrom: Day; bands: { readonly [B in Band]: Limits } }

const wtr = 'Working Time Regulations 1998'

/**
 * Hours by age, each version from the day it holds; the newest last. A placement goes by the version of its first day.
 * Section 560 of the Education Act 1996 lifts the hours of the Children and Young Persons Act 1933 for placements a school
 * arranges: for those under the leaving age the young workers' hours are our own limit, within that Act's 7 to 7.
 */
export const hoursRules: readonly HoursRules[] = [
  {
    validFrom: '2003-04-06',
    bands: {
      'school-age': {
        ...{ dayMinutes: 480, weekMinutes: 2_400, days: 5, from: '07:00', to: '19:00' },
        ...{ breakMinutes: 30, breakAfter: 270 },
        source: `Education Act 1996, section 560; Children and Young Persons Act 1933, section 18; ${wtr}`,
      },
      young: {
        ...{ dayMinutes: 480, weekMinutes: 2_400, days: 5, from: '06:00', to: '22:00' },
        ...{ breakMinutes: 30, breakAfter: 270 },
        source: `${wtr}, regulations 5A, 6A, 11(3) and 12(4)`,
      },
      adult: {
        ...{ dayMinutes: 780, weekMinutes: 2_880, days: 6, from: '00:00', to: '24:00' },
        ...{ breakMinutes: 20, breakAfter: 360 },
        source: `${wtr}, regulations 4, 10, 11(1) and 12(1)`,
      },
    },
  },
]

/** The first year group that a school may place: the last two years before the leaving age (Education Act 1996, s. 560). */
export const firstPlacedYear = 10

/** Year groups whose learners are under the school leaving age to the end, and under 18 to the end. */
const lastSchoolYear = 11
const lastMinorYear = 13

/** Under 18, told by the year group; adults have none. */
export const isMinor = (yearGroup: number | null): boolean => yearGroup !== null && yearGroup <= lastMinorYear

export const bandOf = (yearGroup: number | null): Band =>
  yearGroup === null || yearGroup > lastMinorYear ? 'adult' : yearGroup > lastSchoolYear ? 'young' : 'school-age'

/**
 * The rules that hold on a day.
 * @throws for a day before the first version.
 */
export const rulesOn = (day: Day, versions: readonly HoursRules[] = hoursRules): HoursRules => {
  const found = versions.findLast(({ validFrom }) => validFrom <= day)
  if (!found) throw new Error(`No hours rules are known for ${day}.`)
  return found
}

/** What of the hours a rule forbids, by name. */
export const hoursFaults = ['too-young', 'turned', 'too-early', 'too-late', 'day', 'week', 'days', 'break'] as const
export type HoursFault = (typeof hoursFaults)[number]

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes of work on one day: from the beginning to the end, less the break. */
export const workMinutes = ({ dayFrom, dayTo, breakMinutes }: Hours): number =>
  minutesOf(dayTo) - minutesOf(dayFrom) - breakMinutes

/** Every rule that the hours of somebody of a year group break. None means they are as they should be. */
export const faultsIn = (hours: Hours, yearGroup: number | null, rules: HoursRules): HoursFault[] => {
  const limits = rules.bands[bandOf(yearGroup)]
  const day = workMinutes(hours)
  const count = new Set(hours.weekdays).size
  const broken: { [F in HoursFault]: boolean } = {
    'too-young': yearGroup !== null && yearGroup < firstPlacedYear,
    turned: day <= 0,
    'too-early': minutesOf(hours.dayFrom) < minutesOf(limits.from),
    'too-late': minutesOf(hours.dayTo) > minutesOf(limits.to),
    day: day > limits.dayMinutes,
    week: day * count > limits.weekMinutes,
    days: count > limits.days || count === 0,
    break: day > limits.breakAfter && hours.breakMinutes < limits.breakMinutes,
  }
  return hoursFaults.filter(fault => broken[fault])
}
