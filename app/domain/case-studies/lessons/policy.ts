import { type Actor, wears } from '../../kernel/actor'

/** Who makes lessons: teachers, careers leaders and the hub. */
export const lessonMakers = ['teacher', 'careers-leader', 'coordinator'] as const

export const makesLessons = (actor: Actor): boolean => lessonMakers.some(role => wears(actor, role))

/** A plan is changed by whoever made it, and by the hub. */
export const mayChangePlan = (
  actor: Actor,
  { hubId, createdBy }: { hubId: string; createdBy: string | null },
): boolean =>
  actor.hubId === hubId && makesLessons(actor) && (createdBy === actor.personId || wears(actor, 'coordinator'))
