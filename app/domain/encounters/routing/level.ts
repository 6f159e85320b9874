/** One year group at one institution, and what it has had this academic year. */
export type CohortCount = {
  /** Encounters delivered this year. */
  had: number
  /** Encounters agreed for later this year. */
  promised: number
  /** Encounters a year it should have. */
  target: number
  /** 0 to 1. */
  disadvantage: number
}

/** How much more the most disadvantaged cohort counts than one with no disadvantage: with 1, twice. */
export const disadvantageWeight = 1

/**
 * How well off a cohort is before its next encounter: floor(1000 (had + k) / (target (1 + beta disadvantage))), with k
 * the encounters promised to it (performance reference 2.1). Lower has had less; 1000 has had all of its target.
 */
export const levelOf = ({ had, promised, target, disadvantage }: CohortCount, beta = disadvantageWeight): number =>
  Math.floor((1000 * (had + promised)) / (target * (1 + beta * disadvantage)))

/** A request is as badly off as the worst-off cohort it is for. One for no known cohort counts as having had nothing. */
export const worstOff = (cohorts: readonly CohortCount[]): number =>
  cohorts.length === 0 ? 0 : Math.min(...cohorts.map(cohort => levelOf(cohort)))

/** Below this level a cohort counts as least served: it has had less than half of what it should. */
export const leastServedBelow = 500
