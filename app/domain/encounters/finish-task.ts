import { isId, type Tx } from '~/platform/db'
import { type Actor, wears } from '../kernel/actor'
import { command } from '../kernel/command'
import { accept, refuse } from '../kernel/decision'

/** A coordinator takes a task off the hub's list. */
export const finishTask = command({
  name: 'encounters.finish-task',
  load: async (tx: Tx, { taskId }: { taskId: string }) => {
    if (!isId(taskId)) return null
    await tx.$queryRaw`select 1 from coordinator_task where id = ${taskId}::uuid for update`
    return tx.coordinatorTask.findUnique({ where: { id: taskId } })
  },
  allow: (actor: Actor, task) => actor.hubId === task.hubId && wears(actor, 'coordinator'),
  decide: (task, _input, at, actor) => {
    if (task.doneAt) return refuse('done-already')
    const { hubId, requestId, id } = task
    return accept(
      { ...task, doneAt: at, doneBy: actor.personId },
      { type: 'task-done' as const, hubId, subjectId: requestId, taskId: id },
    )
  },
  save: async (tx, { id, doneAt, doneBy }) => {
    await tx.coordinatorTask.update({ where: { id }, data: { doneAt, doneBy } })
  },
})
