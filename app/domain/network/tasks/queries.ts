import { clock } from '~/platform/clock'
import { transact } from '~/platform/db'
import { type Actor, wears } from '../../kernel/actor'
import { type TaskKind, tasks } from './store'

/** One's own tasks; those who look after the region see everybody's in it. */
const tasksVisibleTo = (viewer: Actor) =>
  wears(viewer, 'coordinator') || wears(viewer, 'administrator')
    ? { hubId: viewer.hubId }
    : { hubId: viewer.hubId, startedBy: viewer.personId }

/** How far a task is. */
export const taskToWatch = (viewer: Actor, taskId: string) =>
  transact(viewer, async tx => {
    const task = await tasks.find(tx, taskId)
    if (!task || (tasksVisibleTo(viewer).startedBy ?? task.startedBy) !== task.startedBy) return null
    const { id, kind, subjectId, state, done, total } = task
    return { id, kind: kind as TaskKind, subjectId, state, done, total, ended: task.endedAt !== null }
  })
export type WatchedTask = NonNullable<Awaited<ReturnType<typeof taskToWatch>>>

/** Work begun longer ago than this was lost, and its row is not worth a mention on every page. */
const forgottenAfter = 24 * 60 * 60_000

/** How many tasks of the viewer's own are under way, with the one begun last; null when there is none. */
export const runningTasks = (viewer: Actor): Promise<{ count: number; latest: string } | null> =>
  transact(viewer, async tx => {
    const since = new Date(clock.now().getTime() - forgottenAfter)
    const where = { hubId: viewer.hubId, startedBy: viewer.personId, endedAt: null, createdAt: { gt: since } }
    const [latest] = await tx.task.findMany({ where, orderBy: { createdAt: 'desc' }, take: 1, select: { id: true } })
    return latest ? { count: await tx.task.count({ where }), latest: latest.id } : null
  })
