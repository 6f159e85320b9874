import { isId, type Prisma, type Tx } from '~/platform/db'
import { advisesToday } from '../advisers'
import type { Actor } from '../kernel/actor'
import type { AdviceState } from './advice-request'

export type AdviceRequest = Omit<Prisma.AdviceRequestGetPayload<object>, 'state'> & { state: AdviceState }

/** A request, and whether whoever acts may advise today. */
export type Asked = { request: AdviceRequest; registered: boolean }

const asked = async (tx: Tx, id: string, actor: Actor): Promise<Asked | null> => {
  const row = await tx.adviceRequest.findUnique({ where: { id } })
  return row && { request: row as AdviceRequest, registered: await advisesToday(tx, actor.personId) }
}

/** Load-and-lock and save. A request is locked before whatever hangs on it: appointments, plan, reviews. */
export const adviceRequests = {
  lock: async (tx: Tx, id: string, actor: Actor): Promise<Asked | null> => {
    if (!isId(id)) return null
    await tx.$queryRaw`select 1 from advice_request where id = ${id}::uuid for update`
    return asked(tx, id, actor)
  },

  /** One request, not locked. */
  read: async (tx: Tx, id: string, actor: Actor): Promise<Asked | null> => (isId(id) ? asked(tx, id, actor) : null),

  save: async (tx: Tx, { id, ...next }: AdviceRequest): Promise<void> => {
    // Allocated to somebody else, it leaves the sight of whoever did it: the row is not read back.
    await tx.adviceRequest.updateMany({ where: { id }, data: { ...next, version: { increment: 1 } } })
  },
}
