import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { isId } from '~/platform/db'
import { isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { accept } from '../../kernel/decision'
import { addDays, dateOf, dayOf } from '../../kernel/working-days'
import { type Task, tasks } from '../tasks/store'
import type { Import } from './import'
import { mayImport } from './policy'
import { brought } from './store'

/** How long a file waits for a decision. */
const waitingDays = 30

export type UploadedFile = {
  kind: 'schools' | 'employers'
  fileName: string
  /** SHA-256 of the bytes, in hex. */
  fileHash: string
  /** Bytes. */
  size: number
  /** Where it lies. */
  path: string
}

/** The SHA-256 of a file's bytes, in hex: the same file is known again by it. */
export const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

/**
 * Takes in a file to be checked. Someone at a screen gets a task to watch and a worker does the work; the command on
 * the server does it itself, so there is no task.
 */
export const uploadImport = command({
  name: 'network.upload-import',
  load: async (_tx, _file: UploadedFile, actor) => ({
    id: randomUUID(),
    hubId: actor.hubId,
    taskId: isSystem(actor) ? null : randomUUID(),
    startedBy: isId(actor.personId) ? actor.personId : null,
  }),
  allow: mayImport,
  decide: ({ id, hubId, taskId, startedBy }, { path, ...file }, at) => {
    const expiresOn = dateOf(addDays(dayOf(at), waitingDays))
    const added: Import = {
      ...{ id, hubId, startedBy, createdAt: at, expiresOn, ...file, upload: path, state: 'checking' },
      ...{ layout: null, rows: 0, added: 0, changed: 0, unchanged: 0, closed: 0, skipped: 0 },
      ...{ passedOver: 0, leftOut: 0, problems: 0, problem: null, choice: null, appliedAt: null },
    }
    const task: Task | null =
      taskId && startedBy
        ? { id: taskId, hubId, kind: 'check-import', subjectId: id, startedBy, createdAt: at, expiresOn }
        : null
    return accept({ added, task }, { type: 'import-uploaded' as const, hubId, subjectId: id, taskId: task?.id ?? null })
  },
  save: async (tx, { added, task }) => {
    await brought.add(tx, added)
    if (task) await tasks.add(tx, task)
  },
})
