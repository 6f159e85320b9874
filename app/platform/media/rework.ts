import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { hasRoom } from '../storage'
import { askChild } from './child'
import type { Facts } from './facts'
import { keptStretches, lengthOf, type Stretch } from './kept-ranges'
import { factsOf } from './probe'
import { mediaTools } from './tools'
import { type Made, withFfmpeg } from './with-ffmpeg'

/** A file made from a recording: `sha256` in hexadecimal, sizes in bytes and pixels. */
export type Produced = Made & {
  bytes: number
  sha256: string
  durationMs: number
  width?: number
  height?: number
}

export type ReworkRefusal =
  /** Everything was cut away. */
  | 'nothing-left'
  /** It cannot be read through to its end, or not in the time it may take. */
  | 'broken'
  /** The disk is full. */
  | 'no-room'

export type Reworked =
  | { ok: true; files: Produced[]; durationMs: number; length: Facts['durationMs'] }
  | { ok: false; why: ReworkRefusal }

type Job = {
  /** The recording as it came. It is only read. */
  file: string
  /** An empty folder for what is made; whoever asks takes it away again. */
  folder: string
  /** What to keep of it; all when left out. */
  kept?: readonly Stretch[]
  /** How far it is, from 0 to 1. */
  progress?: (share: number) => void
  signal?: AbortSignal
}

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

const described = async (made: Made, durationMs: number): Promise<Produced | null> => {
  const { size } = await stat(made.path)
  if (size === 0) return null
  const facts = { ...made, bytes: size, sha256: await sha256Of(made.path), durationMs }
  if (made.kind === 'poster') return { ...facts, durationMs: 0 }
  const read = await factsOf(made.path)
  if (!read.ok) return null
  const { video } = read.facts
  return { ...facts, durationMs: read.facts.durationMs, ...(video ? { width: video.width, height: video.height } : {}) }
}

const make = async (job: Job, facts: Facts, kept: Stretch[], limits: { timeMs: number; fileMb: number }) => {
  if ((await mediaTools()).ffmpeg) {
    const ended = await withFfmpeg({ ...job, facts, kept }, limits)
    return ended.ok ? ended.made : null
  }
  const { file, folder } = job
  const ended = await askChild({ do: 'write', file, container: facts.container, folder, kept }, limits, job)
  return ended.ok && ended.said && 'written' in ended.said ? (ended.said.written as Made[]) : null
}

/**
 * Writes a recording anew, always: no byte that came in is ever served. With ffmpeg in two sizes, loud enough, with the
 * sound alone and a still; without it, the pictures and sound as they were coded, in a file of our own making, and the
 * sound alone. Nothing that says where, when or with what it was recorded comes along.
 */
export const rework = async (job: Job): Promise<Reworked> => {
  const probed = await factsOf(job.file)
  if (!probed.ok) return { ok: false, why: 'broken' }
  const { facts } = probed
  const kept = keptStretches(job.kept, facts.durationMs)
  if (kept.length === 0) return { ok: false, why: 'nothing-left' }

  await mkdir(job.folder, { recursive: true, mode: 0o700 })
  const { size } = await stat(job.file)
  if (!(await hasRoom(job.folder, size * 2))) return { ok: false, why: 'no-room' }

  const folder = path.resolve(job.folder)
  const limits = { timeMs: 120_000 + facts.durationMs * 6, fileMb: Math.ceil(size / 1_000_000) * 2 + 200 }
  const made = await make({ ...job, file: path.resolve(job.file), folder }, facts, kept, limits)
  const files = made ? await Promise.all(made.map(one => described(one, lengthOf(kept)))) : []
  if (files.length > 0 && files.every(file => file !== null)) {
    job.progress?.(1)
    return { ok: true, files, durationMs: lengthOf(kept), length: facts.durationMs }
  }
  const full = !(await hasRoom(job.folder, 0))
  await rm(folder, { recursive: true, force: true })
  return { ok: false, why: full ? 'no-room' : 'broken' }
}
