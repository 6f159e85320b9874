import type { Actor } from '~/domain/kernel/actor'
import { applyImport, approveImport, checkImport, hashOfFile, uploadImport } from '~/domain/network'
import { uploaded } from './school-files'

export type FileKind = 'schools' | 'employers'

/** Takes in a file as the page does, without checking it. */
export const upload = async (actor: Actor, content: string | Buffer, kind: FileKind = 'schools') => {
  const path = uploaded(content)
  const outcome = await uploadImport(actor, {
    kind,
    fileName: 'file.csv',
    fileHash: await hashOfFile(path),
    size: Buffer.byteLength(content),
    path,
  })
  if (!outcome.ok) throw new Error(outcome.why)
  return { importId: outcome.value.added.id, taskId: outcome.value.task?.id ?? null, path }
}

/** Takes in a file and checks it. */
export const check = async (actor: Actor, content: string | Buffer, kind: FileKind = 'schools') => {
  const checked = await checkImport(actor, await upload(actor, content, kind))
  if (!checked) throw new Error('not checked')
  return checked
}

/** Takes a file all the way in. */
export const bringIn = async (actor: Actor, content: string | Buffer, kind: FileKind = 'schools') => {
  const { id } = await check(actor, content, kind)
  const approved = await approveImport(actor, { importId: id })
  if (!approved.ok) throw new Error(approved.why)
  const applied = await applyImport(actor, { importId: id })
  if (!applied) throw new Error('not applied')
  return applied
}
