import type { Tx } from '~/platform/db'
import { type Actor, isSystem } from '../../kernel/actor'
import { command } from '../../kernel/command'
import { begun, failed, type Rendition, ready, type TakeProblem, type Worked } from './made'
import { answers, loseMedia } from './store'

type Named = { mediaId: string }

const load = (tx: Tx, { mediaId }: Named) => answers.lockOfMedia(tx, mediaId)
const allow = (actor: Actor) => isSystem(actor, 'studio')

const save = async (tx: Tx, { answer, source, added, gone }: Worked): Promise<void> => {
  const { form, durationMs, updatedAt } = answer
  await tx.answer.update({ where: { id: answer.id }, data: { form, durationMs, updatedAt, version: { increment: 1 } } })
  const { state, progress, problem } = source
  await tx.media.update({ where: { id: source.id }, data: { state, progress, problem } })
  await loseMedia(tx, gone)
  if (added.length > 0) await tx.media.createMany({ data: added })
}

export const beginWork = command({
  name: 'case-studies.begin-take',
  load,
  allow,
  decide: work => begun(work),
  save: async (tx, { source: { id, state, progress, problem } }) => {
    await tx.media.update({ where: { id }, data: { state, progress, problem } })
  },
})

export const finishWork = command({
  name: 'case-studies.finish-take',
  load: (tx: Tx, named: Named & { files: readonly Rendition[]; durationMs: number; cut: string }) => load(tx, named),
  allow,
  decide: (work, made, at) => ready(work, made, at),
  save,
})

export const failWork = command({
  name: 'case-studies.fail-take',
  load: (tx: Tx, named: Named & { problem: TakeProblem }) => load(tx, named),
  allow,
  decide: (work, { problem }) => failed(work, problem),
  save: async (tx, { source: { id, state, problem } }) => {
    await tx.media.update({ where: { id }, data: { state, problem } })
  },
})
