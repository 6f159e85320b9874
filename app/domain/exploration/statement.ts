import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accept } from '../kernel/decision'
import type { StatementRow } from './exploring'
import { exploringCommand } from './exploring-command'
import { type CriterionKind, criterionKinds, mostCriteria } from './kinds'
import { about } from './moving'
import { mayExploreOrFacilitate } from './policy'

/** One thing a learner looks for: in their own words, and of which kind if it is one of the list. */
export type Criterion = { words: string; kind: CriterionKind }

const Criteria = z.array(z.object({ words: z.string(), kind: z.enum(criterionKinds).catch('own') })).catch([])

export const criteriaIn = (kept: unknown): Criterion[] => Criteria.parse(kept)

/** What a learner says of themself; every part may stay empty. */
export type Stated = {
  interests: string
  majors: string[]
  sectors: string[]
  criteria: Criterion[]
  noWords: string
  noMajors: string[]
  noSectors: string[]
}

/**
 * States interests, criteria and declared no's. The learner writes; staff write down what a learner tells them. Matching
 * reads nothing else about what somebody wants.
 */
export const stateCriteria = exploringCommand({
  name: 'state-criteria',
  allow: (actor, { learner }) => mayExploreOrFacilitate(actor, learner),
  decide: (exploring, { learnerId: _same, ...stated }: Stated & { learnerId: string }, at) => {
    const { learner, statement } = exploring
    const { criteria, ...rest } = stated
    const next: StatementRow = {
      ...{ id: statement?.id ?? randomUUID(), hubId: learner.hubId, learnerId: learner.id, changedAt: at },
      ...rest,
      criteria: criteria.slice(0, mostCriteria),
    }
    return accept({ ...exploring, statement: next }, { type: 'criteria-changed' as const, ...about(exploring) })
  },
})
