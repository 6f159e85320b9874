import type { JobRequest } from '~/platform/queue'
import { advice } from './reactions/advice'
import { advisers } from './reactions/advisers'
import { appointments } from './reactions/appointments'
import { caseStudies } from './reactions/case-studies'
import { encounters } from './reactions/encounters'
import { exploration } from './reactions/exploration'
import { guidance } from './reactions/guidance'
import { learners } from './reactions/learners'
import { lessons } from './reactions/lessons'
import { matching } from './reactions/matching'
import { movingOn } from './reactions/moving-on'
import { network } from './reactions/network'
import { placements } from './reactions/placements'
import { plans } from './reactions/plans'
import { privacy } from './reactions/privacy'
import { tracker } from './reactions/tracker'
import type { Fact, Reactions } from './registry'

/** Read this page and its chapters to know what follows from anything that happens. */
export const reactions: Reactions<Fact> = {
  ...network,
  ...encounters,
  ...caseStudies,
  ...privacy,
  ...exploration,
  ...learners,
  ...lessons,
  ...matching,
  ...placements,
  ...advice,
  ...advisers,
  ...tracker,
  ...movingOn,
  ...plans,
  ...appointments,
  ...guidance,
}

/**
 * The jobs that follow from a fact.
 * @throws when nobody here knows the fact; it then waits, and an administrator may replay it.
 */
export const react = (fact: { type: string }): JobRequest[] => {
  if (!Object.hasOwn(reactions, fact.type)) throw new Error(`Nothing is known to follow from ${fact.type}.`)
  const reaction = reactions[fact.type as Fact['type']] as (fact: { type: string }) => JobRequest[]
  return reaction(fact)
}
