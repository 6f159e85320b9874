import { stat } from 'node:fs/promises'
import { config } from '../config'
import { askChild } from './child'
import { type Facts, widestSide } from './facts'
import { askFfprobe } from './read-ffprobe'
import { type Container, sniff } from './sniff'
import { mediaTools } from './tools'

export type ProbeRefusal =
  /** Not a recording of a kind we take, or two things at once. */
  | 'not-media'
  | 'too-big'
  | 'too-long'
  /** Of the right kind, but cut off, empty or made to break whoever reads it. */
  | 'broken'

export type Probed = { ok: true; facts: Facts } | { ok: false; why: ProbeRefusal }

/** Milliseconds a file may take to read. Some are made to be read for ever. */
const patienceFor = (bytes: number): number => 15_000 + bytes / 20_000

const read = async (file: string, container: Container): Promise<Facts | null> => {
  const patience = patienceFor((await stat(file)).size)
  const { ffprobe } = await mediaTools()
  if (ffprobe) {
    const asked = await askFfprobe(file, container, patience)
    return asked.ok ? asked.facts : null
  }
  const asked = await askChild({ do: 'read', file, container }, { timeMs: patience, fileMb: 1 })
  return asked.ok && asked.said && 'facts' in asked.said ? asked.said.facts : null
}

/** What a recording holds, read in a process of its own that may fail without harm. */
export const factsOf = async (file: string): Promise<Probed> => {
  const container = await sniff(file)
  if (!container) return { ok: false, why: 'not-media' }
  const facts = await read(file, container)
  if (!facts || facts.durationMs <= 0 || !(facts.video || facts.audio)) return { ok: false, why: 'broken' }
  const { width, height } = facts.video ?? { width: 2, height: 2 }
  const isDrawable = width >= 2 && height >= 2 && Math.max(width, height) <= widestSide
  return isDrawable ? { ok: true, facts } : { ok: false, why: 'broken' }
}

/** Looks at a recording that came in: its kind by its own bytes, its size, what it holds and for how long. */
export const probe = async (file: string): Promise<Probed> => {
  const { size } = await stat(file)
  if (size > config.clipBytes) return { ok: false, why: 'too-big' }
  const probed = await factsOf(file)
  if (!probed.ok) return probed
  // A recorder stops a moment after it is told to.
  return probed.facts.durationMs > config.clipMs + 2_000 ? { ok: false, why: 'too-long' } : probed
}
