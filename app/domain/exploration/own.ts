import { isId, type Tx, transact } from '~/platform/db'
import type { Actor } from '../kernel/actor'
import { type Exploring, oneExploring } from './exploring'

const prefix = 'learner.'

const ownIdIn = async (tx: Tx, { personId }: Actor): Promise<string | null> => {
  const where = personId.startsWith(prefix)
    ? { id: personId.slice(prefix.length) }
    : isId(personId)
      ? { personId }
      : null
  if (!where || ('id' in where && !isId(where.id ?? ''))) return null
  return (await tx.learner.findFirst({ where, select: { id: true } }))?.id ?? null
}

/** The learner whose own record an actor speaks for; null for everybody else. */
export const ownLearnerId = (actor: Actor): Promise<string | null> => transact(actor, tx => ownIdIn(tx, actor))

/** The actor's own exploring. */
export const ownExploring = (actor: Actor): Promise<Exploring | null> =>
  transact(actor, async tx => {
    const id = await ownIdIn(tx, actor)
    return id ? oneExploring(tx, id) : null
  })
