import { randomUUID } from 'node:crypto'
import { stat, statfs } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { config } from '../config'
import { inBucket } from './in-bucket'
import { onDisk } from './on-disk'
import type { Place } from './place'

let place: Promise<Place> | null = null

const where = (): Promise<Place> => {
  place ??= (config.storage === 's3' ? inBucket() : onDisk()).catch(error => {
    place = null
    throw error
  })
  return place
}

const isKey = /^([a-z0-9-]{1,40}\/){0,4}[0-9a-f-]{36}\.[a-z0-9]{2,4}$/

const checked = (key: string): string => {
  if (!isKey.test(key)) throw new Error('Not a key of ours.')
  return key
}

/** A new key nobody can guess: `folder/uuid.ext`. A file's name comes from nobody but us. */
export const newKey = (folder: string, extension: string): string => checked(`${folder}/${randomUUID()}.${extension}`)

const roomLeft = 256 * 1024 * 1024

/** Is there room in a folder for a file of so many bytes, and some left for the database beside it? */
export const hasRoom = async (folder: string, bytes: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize - bytes > roomLeft
}

const isFull = (error: unknown): boolean => {
  for (let one = error as { code?: string; cause?: unknown } | undefined; one; one = one.cause as typeof one)
    if (one.code === 'ENOSPC' || one.code === 'EDQUOT') return true
  return false
}

export type Kept = { ok: true; bytes: number } | { ok: false; why: 'no-room' }

/** Keeps a copy of a local file under a key. After a refusal nothing of it is left. */
export const keepFile = async (key: string, file: string, mime: string): Promise<Kept> => {
  const [{ disk }, { size }] = [await where(), await stat(file)]
  if (config.storage === 'disk' && !(await hasRoom(config.dataDir, size))) return { ok: false, why: 'no-room' }
  try {
    await disk.copyFromFs(file, checked(key), { contentType: mime, contentLength: size })
    return { ok: true, bytes: size }
  } catch (error) {
    await disk.delete(key).catch(() => undefined)
    if (isFull(error)) return { ok: false, why: 'no-room' }
    throw error
  }
}

/** Answers once a kept file would outlive a loss of power: for what a row in the database is worth nothing without. */
export const settleKept = async (key: string): Promise<void> => (await where()).settle(checked(key))

/** A kept file's bytes from `start` to `end`, both counted in. Throws when it is not there. */
export const readKept = async (key: string, range: { start: number; end: number }): Promise<Readable> =>
  (await where()).read(checked(key), range)

/** How large a kept file is, in bytes; null when it is not there. */
export const sizeOfKept = async (key: string): Promise<number | null> => {
  const { disk } = await where()
  return (await disk.exists(checked(key))) ? (await disk.getMetaData(key)).contentLength : null
}

/** Removes a kept file; one that is gone already is fine. */
export const removeKept = async (key: string): Promise<void> => (await where()).disk.delete(checked(key))

/** Every kept file under a folder with its size and age, for sweeping what nothing points to any more. */
export async function* keptUnder(folder: string): AsyncGenerator<{ key: string; bytes: number; changedAt: Date }> {
  const { disk } = await where()
  let paginationToken: string | undefined
  do {
    const page = await disk.listAll(folder, { recursive: true, paginationToken }).catch(error => {
      if ((error.cause ?? error).code === 'ENOENT') return null
      throw error
    })
    if (!page) return
    for (const entry of page.objects) {
      if (!entry.isFile) continue
      const facts = await entry.getMetaData().catch(() => null)
      if (facts && isKey.test(entry.key))
        yield { key: entry.key, bytes: facts.contentLength, changedAt: facts.lastModified }
    }
    paginationToken = page.paginationToken
  } while (paginationToken)
}

/**
 * Removes kept files under a folder that nothing points to, once they are older than `age` milliseconds: a younger one may
 * wait for its row. `known` answers which of some keys are pointed to. Answers how many went.
 */
export const sweepKept = async (
  folder: string,
  { at, age, known }: { at: Date; age: number; known: (keys: string[]) => Promise<Set<string>> },
): Promise<number> => {
  let swept = 0
  let waiting: string[] = []
  const clear = async () => {
    const pointedTo = waiting.length > 0 ? await known(waiting) : new Set()
    for (const key of waiting.filter(one => !pointedTo.has(one))) {
      await removeKept(key)
      swept++
    }
    waiting = []
  }
  for await (const { key, changedAt } of keptUnder(folder)) {
    if (at.getTime() - changedAt.getTime() < age) continue
    waiting.push(key)
    if (waiting.length === 500) await clear()
  }
  await clear()
  return swept
}

/** Throws when files cannot be kept now. The data folder is tried by itself. */
export const storageHealth = async (): Promise<void> => {
  if (config.storage === 's3') await (await where()).probe()
}
