import type { Tx } from '~/platform/db'
import { isId } from '~/platform/db'

export type TaskKind = 'check-import' | 'apply-import' | 'apply-roster'
export type Task = {
  id: string
  hubId: string
  kind: TaskKind
  subjectId: string
  startedBy: string
  createdAt: Date
  expiresOn: Date
}

/** Long work that people may watch. The row is the truth about it; what the queue says is a hint. */
export const tasks = {
  add: async (tx: Tx, task: Task): Promise<void> => {
    await tx.task.createMany({ data: [{ ...task, state: 'queued' }] })
  },

  begin: async (tx: Tx, id: string, total: number): Promise<void> => {
    await tx.task.updateMany({ where: { id, endedAt: null }, data: { state: 'running', done: 0, total } })
  },

  progress: async (tx: Tx, id: string, done: number, total: number): Promise<void> => {
    await tx.task.updateMany({ where: { id, state: 'running' }, data: { done, total } })
  },

  end: async (
    tx: Tx,
    id: string,
    { state, at, ...reached }: { state: 'done' | 'failed'; at: Date; done?: number; total?: number },
  ): Promise<void> => {
    await tx.task.updateMany({ where: { id }, data: { state, endedAt: at, ...reached } })
  },

  find: (tx: Tx, id: string) => (isId(id) ? tx.task.findUnique({ where: { id } }) : Promise.resolve(null)),
}
