import type { Tx } from '~/platform/db'

/** What only a coordinator can mend. */
export type TaskKind = 'unfilled' | 'employer-cancelled' | 'unreachable'

/** Puts a request on the coordinators' list, unless it is there already for the same reason. */
export const openTask = async (
  tx: Tx,
  { hubId, id: requestId }: { hubId: string; id: string },
  kind: TaskKind,
  at: Date,
): Promise<void> => {
  const open = await tx.coordinatorTask.findFirst({ where: { requestId, kind, doneAt: null }, select: { id: true } })
  if (!open) await tx.coordinatorTask.create({ data: { hubId, requestId, kind, openedAt: at } })
}

/** Takes a request off the list: it went on by itself, or it ended. */
export const settleTasks = async (tx: Tx, requestId: string, at: Date): Promise<void> => {
  await tx.coordinatorTask.updateMany({ where: { requestId, doneAt: null }, data: { doneAt: at } })
}
