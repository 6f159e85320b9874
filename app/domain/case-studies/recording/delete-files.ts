import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Tx, transact } from '~/platform/db'
import { removeKept, sweepKept } from '~/platform/storage'
import type { Actor } from '../../kernel/actor'
import { dateOf, dayOf } from '../../kernel/working-days'
import { workshop } from './produce'

/** Removes from storage what nobody may have any more. The row stays with its hash; only then it says that it is gone. */
export const deleteGoneFiles = async (actor: Actor, at: Date): Promise<number> => {
  const gone = await transact(actor, tx =>
    tx.media.findMany({ where: { state: 'gone', goneAt: null }, select: { id: true, key: true }, take: 1_000 }),
  )
  for (const { id, key } of gone) {
    await removeKept(key)
    await transact(actor, tx => tx.media.update({ where: { id }, data: { goneAt: at } }))
  }
  // A withdrawn story says when the last of its files was gone.
  await transact(actor, tx =>
    tx.contribution.updateMany({
      where: { state: 'withdrawn', mediaGoneAt: null, media: { none: { goneAt: null } } },
      data: { mediaGoneAt: at },
    }),
  )
  return gone.length
}

/** Hubs in which files are due to go: their day has passed, or they are lost and still lie in storage. */
export const hubsWithFilesDue = (at: Date): Promise<string[]> =>
  transact({ system: 'clockwork' }, async tx => {
    const found = await tx.media.findMany({
      where: {
        OR: [
          { state: 'gone', goneAt: null },
          { state: { not: 'gone' }, deleteAfter: { lt: dateOf(dayOf(at)) } },
        ],
      },
      distinct: ['hubId'],
      select: { hubId: true },
    })
    return found.map(({ hubId }) => hubId)
  })

/** Lets go of files whose day has passed, and removes them: takes 90 days after publishing, all of a withdrawn story in 30. */
export const sweepMedia = async (actor: Actor, at: Date): Promise<number> => {
  await transact(actor, tx =>
    tx.media.updateMany({
      where: { state: { not: 'gone' }, deleteAfter: { lt: dateOf(dayOf(at)) } },
      data: { state: 'gone' },
    }),
  )
  return deleteGoneFiles(actor, at)
}

const orphanAge = 2 * 86_400_000

const knownKeys = async (keys: string[]): Promise<Set<string>> => {
  const own = (tx: Tx) => tx.media.findMany({ where: { key: { in: keys }, goneAt: null }, select: { key: true } })
  const prompts = (tx: Tx) => tx.promptAudio.findMany({ where: { key: { in: keys } }, select: { key: true } })
  const found = [...(await transact({ system: 'clockwork' }, own)), ...(await transact({ listener: null }, prompts))]
  return new Set(found.map(({ key }) => key))
}

/** Empties what work that died left in the workshop. */
const sweepWorkshop = async (at: Date): Promise<void> => {
  for (const name of await readdir(workshop).catch(() => [])) {
    const folder = path.join(workshop, name)
    const found = await stat(folder).catch(() => null)
    if (found && at.getTime() - found.mtimeMs > orphanAge) await rm(folder, { recursive: true, force: true })
  }
}

/** Removes files of ours that no row points to, left by work that died half-way. Returns how many. */
export const sweepOrphans = async (at: Date): Promise<number> => {
  await sweepWorkshop(at)
  let swept = 0
  for (const folder of ['takes', 'media', 'prompts'])
    swept += await sweepKept(folder, { at, age: orphanAge, known: knownKeys })
  return swept
}
