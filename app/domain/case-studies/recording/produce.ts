import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { config } from '~/platform/config'
import { type Produced, probe, rework, type Stretch } from '~/platform/media'
import { keepFile, newKey, readKept, removeKept } from '~/platform/storage'
import type { AnswerForm } from './forms-allowed'
import type { Rendition, TakeProblem } from './made'
import type { Media } from './store'

/** Where takes are worked on, each in a folder of its own. */
export const workshop = path.join(config.dataDir, 'work')

const extensions: Record<string, string> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'image/jpeg': 'jpg',
}

type Order = {
  source: Media
  /** What to keep of it; all when null. */
  kept: Stretch[] | null
  /** The forms the contributor agreed to. */
  forms: readonly AnswerForm[]
  progress: (share: number) => void
}

type Outcome = { ok: true; files: Rendition[]; durationMs: number } | { ok: false; why: TakeProblem | 'nothing-left' }

const renditionOf = async (made: Produced): Promise<Rendition | null> => {
  const key = newKey('media', extensions[made.mime.split(';')[0] ?? ''] ?? 'bin')
  const kept = await keepFile(key, made.path, made.mime)
  if (!kept.ok) return null
  const { kind, mime, sha256, durationMs, width, height } = made
  return {
    ...{ id: randomUUID(), kind, key, mime, bytes: kept.bytes, sha256, durationMs },
    ...{ width: width ?? null, height: height ?? null },
  }
}

/** Files in storage that nobody came to own. */
export const discardFiles = async (files: readonly { key: string }[]): Promise<void> => {
  await Promise.all(files.map(({ key }) => removeKept(key)))
}

const make = async ({ source, kept, forms, progress }: Order, folder: string): Promise<Outcome> => {
  const file = path.join(folder, 'take')
  await pipeline(
    await readKept(source.key, { start: 0, end: Number(source.bytes) - 1 }),
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  )
  const probed = await probe(file)
  if (!probed.ok) return probed
  if (probed.facts.video && !forms.includes('video')) return { ok: false, why: 'has-picture' }

  const made = await rework({ file, folder: path.join(folder, 'made'), ...(kept ? { kept } : {}), progress })
  if (!made.ok) return made
  const files: Rendition[] = []
  for (const one of made.files) {
    const rendition = await renditionOf(one)
    if (!rendition) {
      await discardFiles(files)
      return { ok: false, why: 'no-room' }
    }
    files.push(rendition)
  }
  return { ok: true, files, durationMs: made.durationMs }
}

/**
 * Makes all that is served of a take: looks at it, writes it anew, and puts what came of it into storage. Works in a
 * folder of its own, which is emptied before and taken away after, so a run that died leaves nothing in the way.
 */
export const produce = async (order: Order): Promise<Outcome> => {
  const folder = path.join(workshop, order.source.id)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await make(order, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
