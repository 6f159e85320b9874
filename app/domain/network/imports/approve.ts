import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { type Actor, isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { type Task, tasks } from '../tasks/store'
import { approve } from './import'
import { mayImport } from './policy'
import { brought } from './store'

/** The import, locked, when whoever asks may see that there is one. */
export const importToChange = async (tx: Tx, importId: string, actor: Actor) =>
  mayImport(actor) ? brought.lock(tx, importId) : null

/** Says yes to what the report shows; the work then begins. */
export const approveImport = command({
  name: 'network.approve-import',
  load: async (tx, { importId }: { importId: string }, actor) => {
    const file = await importToChange(tx, importId, actor)
    return file && { file, taskId: isSystem(actor) ? null : randomUUID() }
  },
  allow: mayImport,
  decide: ({ file, taskId }, _input, at, actor) => {
    const decision = approve(file, { taskId })
    if (!decision.ok) return decision
    const task: Task | null =
      taskId && isId(actor.personId)
        ? {
            id: taskId,
            hubId: file.hubId,
            kind: 'apply-import',
            subjectId: file.id,
            startedBy: actor.personId,
            createdAt: at,
            expiresOn: file.expiresOn,
          }
        : null
    return { ...decision, next: { file: decision.next, task } }
  },
  save: async (tx, { file, task }) => {
    await brought.save(tx, file)
    if (task) await tasks.add(tx, task)
  },
})
