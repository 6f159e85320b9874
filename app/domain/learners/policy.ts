import { type Actor, organisationsOf, wears } from '../kernel/actor'

/** Who sees an institution's learners. */
export const learnerStaff = ['careers-leader', 'teacher'] as const

/** Who brings in rosters, rolls years over and sees equity flags. */
export const learnerLeaders = ['careers-leader'] as const

type Place = { hubId: string; institutionId: string | null }

export const seesLearnersAt = (actor: Actor, { hubId, institutionId }: Place): boolean =>
  institutionId !== null && actor.hubId === hubId && learnerStaff.some(role => wears(actor, role, institutionId))

export const leadsAt = (actor: Actor, { hubId, institutionId }: Place): boolean =>
  institutionId !== null && actor.hubId === hubId && wears(actor, 'careers-leader', institutionId)

/** The institutions whose learners somebody sees. */
export const institutionsSeen = (actor: Actor): string[] => [...new Set(organisationsOf(actor, ...learnerStaff))]
export const institutionsLed = (actor: Actor): string[] => organisationsOf(actor, ...learnerLeaders)
