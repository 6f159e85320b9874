import { isId, type Prisma, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { dayOf } from '../kernel/working-days'

type Row = Prisma.LearnerGetPayload<object>

const learnerPrefix = 'learner.'

/**
 * The learner row an actor stands for: a learner's own, or the adult record of a person with an account. Null for
 * everybody else: staff see learners, and stand for none.
 */
export const learnerOf = async (actor: Actor): Promise<Row | null> => {
  const { personId } = actor
  const id = personId.startsWith(learnerPrefix) ? personId.slice(learnerPrefix.length) : null
  if (id !== null) return isId(id) ? transact(actor, tx => tx.learner.findUnique({ where: { id } })) : null
  return isId(personId) ? transact(actor, tx => tx.learner.findFirst({ where: { personId } })) : null
}

/** The class of a learner's own: where, in which year, what its groups are called, and since when. Null for adults. */
export const ownClass = async (actor: Actor) => {
  const learner = await learnerOf(actor)
  if (!learner?.institutionId || learner.yearGroup === null) return null
  const { id, institutionId, yearGroup, joinedOn } = learner
  const groups = await transact(actor, tx =>
    tx.learnerGroup.findMany({ where: { members: { some: { learnerId: id } } }, select: { name: true } }),
  )
  return { institutionId, yearGroup, groups: groups.map(({ name }) => name), since: dayOf(joinedOn) }
}
