import { config } from '~/platform/config'
import { type Container, sniff } from '~/platform/media/sniff'
import { keepFile, newKey, removeKept } from '~/platform/storage'
import type { Actor } from '../../kernel/actor'
import { refuse } from '../../kernel/decision'
import { addTake } from './tell'

const kinds: Record<Container, { extension: string; mime: string; form: 'video' | 'audio' }> = {
  mp4: { extension: 'mp4', mime: 'video/mp4', form: 'video' },
  mov: { extension: 'mov', mime: 'video/quicktime', form: 'video' },
  webm: { extension: 'webm', mime: 'video/webm', form: 'video' },
  m4a: { extension: 'm4a', mime: 'audio/mp4', form: 'audio' },
  ogg: { extension: 'ogg', mime: 'audio/ogg', form: 'audio' },
  mp3: { extension: 'mp3', mime: 'audio/mpeg', form: 'audio' },
  wav: { extension: 'wav', mime: 'audio/wav', form: 'audio' },
}

/** A file that came in, wherever it lies; whoever gave it removes it. */
export type Arrived = { path: string; bytes: number }

/**
 * Takes a recording in: its kind by its own bytes, a copy in storage under a name of our own, then the answer. Whether it
 * can be played is found out in the queue. After a refusal nothing of it is kept.
 */
export const takeIn = async (
  actor: Actor,
  { contributionId, question, file }: { contributionId: string; question: number; file: Arrived },
) => {
  if (file.bytes > config.clipBytes) return refuse('too-big')
  const container = await sniff(file.path)
  if (!container) return refuse('not-media')
  const { extension, mime, form } = kinds[container]
  const key = newKey('takes', extension)
  const kept = await keepFile(key, file.path, mime)
  if (!kept.ok) return refuse(kept.why)
  const outcome = await addTake(actor, { contributionId, question, form, key, mime, bytes: kept.bytes })
  if (!outcome.ok) await removeKept(key)
  return outcome
}
