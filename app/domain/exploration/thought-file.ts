import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { config } from '~/platform/config'
import { probe, rework } from '~/platform/media'
import { cleanPicture } from '~/platform/picture'
import { keepFile, newKey, removeKept } from '~/platform/storage'
import type { ClipAsked } from '../case-studies'
import type { Actor } from '../kernel/actor'
import { refuse } from '../kernel/decision'
import { type KeptFile, saveThought } from './save-thought'

/** A drawing is no larger than this, in bytes. */
const largestPicture = 20_000_000
/** A recording is no longer than this, in milliseconds. */
const longestRecording = 300_000

type Incoming = { path: string; bytes: number }
type Made = { ok: true; form: 'drawing' | 'audio'; file: KeptFile } | { ok: false; why: string }

const keepPicture = async ({ path: file, bytes }: Incoming): Promise<Made | null> => {
  if (bytes > largestPicture) return null
  const picture = cleanPicture(await readFile(file))
  if (!picture) return null
  const clean = `${file}.clean`
  const key = newKey('thoughts', picture.mime === 'image/png' ? 'png' : 'jpg')
  try {
    await writeFile(clean, picture.bytes, { mode: 0o600 })
    const kept = await keepFile(key, clean, picture.mime)
    return kept.ok ? { ok: true, form: 'drawing', file: { key, mime: picture.mime, bytes: kept.bytes } } : kept
  } finally {
    await rm(clean, { force: true })
  }
}

const keepSound = async ({ path: file }: Incoming): Promise<Made> => {
  const probed = await probe(file)
  if (!probed.ok || !probed.facts.audio) return { ok: false, why: 'not-a-drawing' }
  if (probed.facts.durationMs > longestRecording) return { ok: false, why: 'too-long' }
  const folder = path.join(config.dataDir, 'work', `thought-${path.basename(file)}`)
  try {
    const made = await rework({ file, folder })
    const sound = made.ok ? made.files.find(({ kind }) => kind === 'audio') : undefined
    if (!sound) return { ok: false, why: 'broken' }
    const mime = sound.mime.split(';')[0] ?? sound.mime
    const key = newKey('thoughts', mime === 'audio/mpeg' ? 'mp3' : mime === 'audio/webm' ? 'webm' : 'm4a')
    const kept = await keepFile(key, sound.path, mime)
    return kept.ok ? { ok: true, form: 'audio', file: { key, mime, bytes: kept.bytes } } : kept
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * A thought as a drawing or a recording: read by its own bytes, written anew without what a device adds, and kept with a
 * few words if there are any.
 */
export const saveThoughtFile = async (
  actor: Actor,
  { learnerId, clip, words, file }: { learnerId: string; clip: ClipAsked; words: string; file: Incoming },
) => {
  const made = (await keepPicture(file)) ?? (await keepSound(file))
  if (!made.ok) return refuse(made.why)
  const outcome = await saveThought(actor, { learnerId, clip, form: made.form, file: made.file, words })
  if (!outcome.ok) await removeKept(made.file.key)
  return outcome
}
