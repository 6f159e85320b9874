import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { isId, type Tx, transact } from '~/platform/db'
import { keepFile, keptUnder, readKept } from '~/platform/storage'
import { erasedKeys } from '../kernel/erased'
import { addDays, dateOf, dayOf } from '../kernel/working-days'
import { openErasure } from './ask-erasure'

/** What stays of an erasure: keyed hashes and a day. Kept beside the files as well, so a restored database finds it. */
const Tombstone = z.object({
  id: z.uuid(),
  hubId: z.uuid(),
  kind: z.enum(['person', 'contribution', 'learner', 'advice']),
  keys: z.array(z.string()),
  at: z.iso.datetime(),
})
export type Tombstone = z.infer<typeof Tombstone>

/** Writes the tombstone outside the database, under the erasure's own id: done again, it is the same file. */
export const keepTombstone = async (tombstone: Tombstone): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'traverse-'))
  const file = path.join(folder, `${randomUUID()}.json`)
  try {
    await writeFile(file, JSON.stringify(tombstone), { mode: 0o600 })
    const kept = await keepFile(`erasures/${tombstone.id}.json`, file, 'application/json')
    if (!kept.ok) throw new Error('There is no room to write down that somebody was forgotten.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const read = async (key: string, bytes: number): Promise<Tombstone | null> => {
  const parts: Buffer[] = []
  for await (const part of await readKept(key, { start: 0, end: bytes - 1 })) parts.push(Buffer.from(part))
  const found = Tombstone.safeParse(JSON.parse(Buffer.concat(parts).toString('utf8')))
  return found.success ? found.data : null
}

const nobody = '00000000-0000-0000-0000-000000000000'

const scopeOf = (hubId: string) => ({ system: 'erasure' as const, personId: 'system.privacy', hubId })

const isKnown = (id: string): Promise<boolean> =>
  transact(
    { system: 'erasure' },
    async tx => (await tx.erasure.count({ where: { id: isId(id) ? id : nobody, state: 'done' } })) > 0,
  )

/** Puts back what a restored database does not know. Answers whether it was missing. */
const putBack = ({ id, hubId, kind, keys, at }: Tombstone): Promise<boolean> =>
  transact(scopeOf(hubId), async tx => {
    if (!(await tx.hub.findUnique({ where: { id: hubId }, select: { id: true } }))) return false
    const doneAt = new Date(at)
    const done = { state: 'done', subjectId: null, doneAt }
    const row = { ...done, id, hubId, kind, keys, askedAt: doneAt, expiresOn: dateOf(addDays(dayOf(doneAt), 6 * 366)) }
    const { count } = await tx.erasure.createMany({ data: [row], skipDuplicates: true })
    if (count === 1) return true
    const again = await tx.erasure.updateMany({ where: { id, state: { not: 'done' } }, data: done })
    return again.count === 1
  })

/** Who is here again although they were forgotten, and was there before they asked. */
const cameBack = async (tx: Tx, { hubId, keys, at, kind }: Tombstone): Promise<string[]> => {
  const before = { lt: new Date(at) }
  const forgotten = (found: readonly string[]) => found.some(key => keys.includes(key))
  if (kind === 'person') {
    const people = await tx.person.findMany({
      where: { createdAt: before, memberships: { some: { hubId } } },
      select: { id: true, email: true },
    })
    return people.flatMap(({ id, email }) => (forgotten(erasedKeys(hubId, { id, email })) ? [id] : []))
  }
  if (kind === 'advice') {
    const found = await tx.adviceRequest.findMany({ where: { hubId }, select: { id: true } })
    return found.filter(one => erasedKeys(hubId, one).some(key => keys.includes(key))).map(({ id }) => id)
  }
  if (kind === 'learner') {
    const learners = await tx.learner.findMany({ where: { hubId }, select: { id: true } })
    return learners.flatMap(({ id }) => (forgotten(erasedKeys(hubId, { id })) ? [id] : []))
  }
  const told = await tx.contribution.findMany({ where: { hubId, createdAt: before }, select: { id: true } })
  return told.flatMap(({ id }) => (forgotten(erasedKeys(hubId, { id })) ? [id] : []))
}

/**
 * After a restore: every tombstone that the database does not know is put back, and whoever it brought back is forgotten
 * again, without another letter. Answers whom, by their new erasures. Asked every night; where nothing was restored there
 * is nothing to do.
 */
export const replayErasures = async (): Promise<string[]> => {
  const opened: string[] = []
  for await (const { key, bytes } of keptUnder('erasures')) {
    if (await isKnown(path.basename(key, '.json'))) continue
    const tombstone = await read(key, bytes)
    if (!tombstone || !(await putBack(tombstone))) continue
    const { hubId, kind } = tombstone
    const back = await transact(scopeOf(hubId), tx => cameBack(tx, tombstone))
    for (const id of back) opened.push(await openErasure({ kind, id, hubId }, 'system.privacy', 'told'))
  }
  return opened
}
