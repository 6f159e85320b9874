import { isId, type Prisma, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'

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
