import { isId, type Tx } from '~/platform/db'
import type { Pupil } from './learner'

/** Pupils: lock, add, save. */
export const pupils = {
  lock: async (tx: Tx, id: string): Promise<Pupil | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from learner where id = ${id}::uuid for update`
    const row = await tx.learner.findUnique({ where: { id } })
    if (!row || row.institutionId === null || row.yearGroup === null) return null
    const { hubId, institutionId, label, voice, yearGroup, registerKey, joinedOn, leavesOn, expiresOn } = row
    return { id, hubId, institutionId, label, voice, yearGroup, registerKey, joinedOn, leavesOn, expiresOn }
  },
  add: async (tx: Tx, pupil: Pupil): Promise<void> => {
    await tx.learner.create({ data: pupil })
  },
  save: async (tx: Tx, { id, ...pupil }: Pupil): Promise<void> => {
    // A last day that is past takes the learner out of the institution's own sight: the row is not read back.
    await tx.learner.updateMany({ where: { id }, data: { ...pupil, version: { increment: 1 } } })
  },
}
