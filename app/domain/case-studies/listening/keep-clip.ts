import { randomUUID } from 'node:crypto'
import { isId, type Tx } from '~/platform/db'
import { command } from '../../kernel/command'
import { accept, refuse } from '../../kernel/decision'
import { clipOfSlug } from './clip'
import { type Keeper, type KeptClip, keep, keeperActor } from './kept'
import { type Listener, listen } from './listener'

type ToKeep = { slug: string; question: number; from: number | null; to: number | null; thought: string }

const insert = command({
  name: 'keep-clip',
  load: async (tx, input: ToKeep & { answerId: string; seconds: number; keeper: Keeper }) => ({
    ...input,
    already: await tx.keptClip.count({ where: { keeper: input.keeper } }),
  }),
  allow: (actor, { keeper }) => actor.personId === keeper,
  decide: ({ already, answerId, question, seconds, keeper, from, to, thought }, _input, at, { hubId }) =>
    keep({ id: randomUUID(), hubId, answerId, question, keeper, seconds }, already, { from, to }, thought, at),
  save: async (tx, next: KeptClip) => {
    await tx.keptClip.create({ data: next })
  },
})

/** Keeps a clip that may be heard. People of a hub keep with their hub, browsers with the clip's. */
export const keepClip = async (listener: Listener, keeper: Keeper, input: ToKeep) => {
  const found = await listen(listener, tx => clipOfSlug(tx, input.slug, input.question))
  if (!found) return refuse('not-found')
  const { answerId, seconds } = found.clip
  const actor = keeperActor(keeper, listener.hubId ?? found.hubId)
  return insert(actor, { ...input, answerId, seconds, keeper })
}

const lockOwn = async (tx: Tx, { keptClipId }: { keptClipId: string }): Promise<KeptClip | null> => {
  if (!isId(keptClipId)) return null
  await tx.$queryRaw`select 1 from kept_clip where id = ${keptClipId}::uuid for update`
  return tx.keptClip.findUnique({ where: { id: keptClipId } })
}

/** Writes another thought beside a kept clip. */
export const changeThought = command({
  name: 'change-thought',
  load: async (tx, input: { keptClipId: string; thought: string }, actor) => {
    const kept = await lockOwn(tx, input)
    return kept?.keeper === actor.personId ? kept : null
  },
  allow: () => true,
  decide: (kept, { thought }) => accept({ ...kept, thought }),
  save: async (tx, { id, thought }) => {
    await tx.keptClip.update({ where: { id }, data: { thought } })
  },
})

/** Lets a kept clip and its thought go, at once and for good. */
export const forgetKeptClip = command({
  name: 'forget-kept-clip',
  load: async (tx, input: { keptClipId: string }, actor) => {
    const kept = await lockOwn(tx, input)
    return kept?.keeper === actor.personId ? kept : null
  },
  allow: () => true,
  decide: kept => accept(kept, { type: 'kept-clip-forgotten' as const, hubId: kept.hubId, subjectId: kept.id }),
  save: async (tx, { id }) => {
    await tx.keptClip.delete({ where: { id } })
  },
})
