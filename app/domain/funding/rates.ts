import type { Day } from '../kernel/working-days'

/**
 * Rules and rates of the Lifelong Learning Entitlement in England, by the day from which they are used (domain reference
 * 5, "Dates that move"). A new year adds a row and changes none.
 */
export type Rates = {
  from: Day
  /** The academic year whose rates they are. */
  year: string
  /** All of it, in pence and in credits. */
  pence: number
  credits: number
  /** The most credits of one year that it is for. */
  yearCap: number
  /** Levels of whole courses. */
  levels: readonly number[]
  /** Courses that start from this day on. */
  coursesFrom: Day
  /** When the rule was read. */
  readOn: Day
}

const table: readonly [Rates, ...Rates[]] = [
  {
    ...{ from: '2025-09-01', year: '2025/26', pence: 3_814_000, credits: 480, yearCap: 180, levels: [4, 5, 6] },
    ...{ coursesFrom: '2027-01-01', readOn: '2026-11-30' },
  },
]

/** The rates in use on a day; before the first of them, the first. */
export const ratesOn = (day: Day): Rates => table.findLast(({ from }) => from <= day) ?? table[0]

/** Skills Bootcamps in England: what the rule says, and when it was read. */
export const bootcampRule = { fromAge: 19, mostWeeks: 16, readOn: '2026-11-30' as Day } as const

/** Apprenticeships: whoever learns pays nothing for the training; when the rule was read. */
export const apprenticeshipRule = { readOn: '2026-11-30' as Day } as const
