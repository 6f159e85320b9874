import { isId, type Prisma, type Tx } from '~/platform/db'
import type { HandOverState } from './hand-over'

export type HandOver = Omit<Prisma.HandOverGetPayload<object>, 'state'> & { state: HandOverState }

/** Load-and-lock and save. Locks are taken learner first, then the hand-over. */
export const handOvers = {
  lock: async (tx: Tx, id: string): Promise<HandOver | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from hand_over where id = ${id}::uuid for update`
    return (await tx.handOver.findUnique({ where: { id } })) as HandOver | null
  },

  save: async (tx: Tx, { id, ...next }: HandOver): Promise<void> => {
    // Declined or withdrawn, it is out of the sight of one side: the row is not read back.
    await tx.handOver.updateMany({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}

/** About whom a fact is. */
export const about = ({ id, hubId, learnerId }: Pick<HandOver, 'id' | 'hubId' | 'learnerId'>) => ({
  ...{ hubId, subjectId: learnerId, handOverId: id },
})
