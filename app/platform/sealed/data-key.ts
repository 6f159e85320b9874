import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBytes, sealBytes, wrappingKey } from '../secrets'
import { keepFile, readKept, removeKept, settleKept, sizeOfKept, sweepKept } from '../storage'

/**
 * Keys of data, one for each adult's notes: 32 random bytes, wrapped by the installation's secret and kept as a file of
 * their own. They are in no database and so in no dump of one: once the file is gone, nothing that was sealed with it can
 * be read again, in any copy.
 */
const folder = 'note-keys'
const placeOf = (id: string): string => `${folder}/${id}.key`
const purpose = 'note keys'

/** A new key, kept before it is used; null where there is no room to keep one. */
export const makeDataKey = async (): Promise<{ id: string; key: Buffer } | null> => {
  const [id, key] = [randomUUID(), randomBytes(32)]
  const place = await mkdtemp(path.join(tmpdir(), 'traverse-'))
  const file = path.join(place, id)
  try {
    await writeFile(file, sealBytes(wrappingKey(purpose), key, id), { mode: 0o600 })
    const kept = await keepFile(placeOf(id), file, 'application/octet-stream')
    if (!kept.ok) return null
    await settleKept(placeOf(id))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
  return { id, key }
}

const keptBytes = async (id: string): Promise<Buffer | null> => {
  const size = await sizeOfKept(placeOf(id))
  if (!size) return null
  const parts: Buffer[] = []
  for await (const part of await readKept(placeOf(id), { start: 0, end: size - 1 })) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** A key by its id; null once it was shredded, where it was lost, or where the installation's secret is another. */
export const dataKey = async (id: string): Promise<Buffer | null> => {
  const sealed = await keptBytes(id).catch(async error => {
    // Shredded between the look and the reading.
    if ((await sizeOfKept(placeOf(id))) === null) return null
    throw error
  })
  return sealed && openBytes(wrappingKey(purpose), sealed, id)
}

/** Shreds a key for good; one that is gone already is fine. */
export const shredDataKey = (id: string): Promise<void> => removeKept(placeOf(id))

/**
 * Shreds keys that nothing names any more; a key of today may wait for its name. `kept` answers which of some stay. Answers
 * how many went.
 */
export const shredLostKeys = (at: Date, kept: (ids: string[]) => Promise<Set<string>>): Promise<number> =>
  sweepKept(folder, {
    ...{ at, age: 86_400_000 },
    known: async keys => new Set([...(await kept(keys.map(key => path.basename(key, '.key'))))].map(placeOf)),
  })
