import type { Day } from '../kernel/working-days'
import type { Rates } from './rates'
import type { CourseShape } from './vocabulary'

/** What somebody types of a course, and of what they studied before. Nothing of it is kept by asking. */
export type Facts = {
  /** Credits of the entitlement that earlier study has used, as they were told. */
  usedCredits: number
  /** Of the whole course or module. */
  credits: number
  years: number
  level: number
  shape: CourseShape
  startsOn: Day
}

/** Where the rule does not reach the course, or not all of it. */
export type Limit = 'before-start' | 'other-level' | 'other-module' | 'over-year' | 'over-all'

export type YearFigures = { year: number; credits: number; within: number; pence: number }

export type Figures = {
  limits: Limit[]
  years: YearFigures[]
  credits: { all: number; used: number; course: number; within: number; left: number }
  pence: { all: number; used: number; within: number; left: number }
}

/** Credits in pence, to the nearest penny. Amounts are taken as differences of these, so that they always add up. */
export const penceOf = (credits: number, { pence, credits: all }: Pick<Rates, 'pence' | 'credits'>): number =>
  Math.round((credits * pence) / all)

/** Credits of a course over its years, as evenly as whole credits go; earlier years take what is over. */
export const perYear = (credits: number, years: number): number[] =>
  Array.from({ length: years }, (_, year) => Math.floor(credits / years) + (year < credits % years ? 1 : 0))

const outside = ({ startsOn, level, shape }: Facts, { coursesFrom, levels }: Rates): Limit[] => [
  ...(startsOn < coursesFrom ? (['before-start'] as const) : []),
  ...(levels.includes(level) ? [] : (['other-level'] as const)),
  ...(shape === 'other-module' ? (['other-module'] as const) : []),
]

/**
 * How much of a course the rule reaches, in credits and pence, year by year, and what would be left. It says what the rule
 * says; whether it holds for a person is for others to say.
 */
export const figuresOf = (facts: Facts, rates: Rates): Figures => {
  const used = Math.min(Math.max(facts.usedCredits, 0), rates.credits)
  const limits = outside(facts, rates)
  const reached = limits.length === 0
  let so = used
  const years = perYear(facts.credits, facts.years).map((credits, index): YearFigures => {
    const within = reached ? Math.min(credits, rates.yearCap, rates.credits - so) : 0
    const pence = penceOf(so + within, rates) - penceOf(so, rates)
    so += within
    return { year: index + 1, credits, within, pence }
  })
  const overYear = years.some(({ credits }) => credits > rates.yearCap)
  const overAll = facts.credits > rates.credits - used
  return {
    limits: [...limits, ...(overYear ? (['over-year'] as const) : []), ...(overAll ? (['over-all'] as const) : [])],
    years,
    credits: { all: rates.credits, used, course: facts.credits, within: so - used, left: rates.credits - so },
    pence: {
      ...{ all: rates.pence, used: penceOf(used, rates), within: penceOf(so, rates) - penceOf(used, rates) },
      left: rates.pence - penceOf(so, rates),
    },
  }
}
