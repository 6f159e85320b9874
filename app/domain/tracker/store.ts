import { isId, type Prisma, type Tx } from '~/platform/db'
import type { TrackedState } from './tracked'

export type Tracked = Omit<Prisma.TrackedGetPayload<object>, 'state'> & { state: TrackedState }

/** Whose list it is, as a rule needs to know it. */
export type Whose = {
  id: string
  hubId: string
  institutionId: string | null
  personId: string | null
  adviserId: string | null
}
export type Whole = { tracked: Tracked; learner: Whose }

const whose = { id: true, hubId: true, institutionId: true, personId: true, adviserId: true } as const

/** The learner a list would belong to, where the transaction sees them. */
export const learnerIn = (tx: Tx, id: string): Promise<Whose | null> =>
  isId(id) ? tx.learner.findUnique({ where: { id }, select: whose }) : Promise.resolve(null)

/** Load-and-lock and save. A whole list is locked by its learner, one thing on it by itself. */
export const trackedThings = {
  lock: async (tx: Tx, id: string): Promise<Whole | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from tracked where id = ${id}::uuid for update`
    const row = await tx.tracked.findUnique({ where: { id }, include: { learner: { select: whose } } })
    if (!row) return null
    const { learner, ...tracked } = row
    return { tracked: tracked as Tracked, learner }
  },

  save: async (tx: Tx, { id, ...next }: Tracked): Promise<void> => {
    await tx.tracked.update({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}
