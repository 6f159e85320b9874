import { type Actor, organisationsOf, wears } from '../kernel/actor'
import type { Whose } from './store'
import { type TrackedMove, trackedLifecycle } from './tracked'

/** Staff who see how far their learners' applications are, and advisers who see it of the adults they walk with. */
export const watchers = ['careers-leader', 'teacher', 'adviser'] as const

/** The person whose list it is: by their own door, or with their account. */
export const isOwn = (actor: Actor, { id, hubId, personId }: Whose): boolean =>
  actor.hubId === hubId && (actor.personId === `learner.${id}` || (personId !== null && actor.personId === personId))

/** Does the lifecycle give this move to whoever acts? */
export const mayMove = (actor: Actor, move: TrackedMove, learner: Whose): boolean =>
  trackedLifecycle.moves[move].by.includes('learner') && isOwn(actor, learner)

/** The adviser who walks with this adult may put something on their list, for them to decide. */
export const maySuggest = (actor: Actor, { hubId, institutionId, adviserId }: Whose): boolean =>
  actor.hubId === hubId && institutionId === null && adviserId === actor.personId && wears(actor, 'adviser')

/** Whoever sees stage and deadline of a learner's applications besides the learner. */
export const watches = (actor: Actor, learner: Whose): boolean =>
  maySuggest(actor, learner) ||
  (actor.hubId === learner.hubId &&
    learner.institutionId !== null &&
    (wears(actor, 'careers-leader', learner.institutionId) || wears(actor, 'teacher', learner.institutionId)))

/** Learners whose lists a viewer watches. */
export const watchedBy = (viewer: Actor) => ({
  hubId: viewer.hubId,
  OR: [
    { institutionId: { in: organisationsOf(viewer, 'careers-leader', 'teacher') } },
    ...(wears(viewer, 'adviser') ? [{ institutionId: null, adviserId: viewer.personId }] : []),
  ],
})
