import { randomUUID } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { config } from './config'

const folder = path.join(config.dataDir, 'uploads')

/** A file that came in: where it lies now, the name it had, its size in bytes. */
export type Upload = { path: string; name: string; bytes: number }

export type UploadRefusal =
  /** The request is not a form with a file. */
  | 'not-multipart'
  /** The form came without the file, or with an empty one. */
  | 'no-file'
  | 'too-big'
  /** It stopped half-way or does not follow the format. */
  | 'broken'
  /** The disk is full. */
  | 'no-room'

/** The form with its file, or why there is none. */
export type Received =
  | { ok: true; file: Upload; fields: Record<string, string> }
  | { ok: false; why: UploadRefusal; fields: Record<string, string> }

const plainName = (name: string | undefined): string => {
  const last = path.basename((name ?? '').replaceAll('\\', '/'))
  return last.replace(/\p{Cc}/gu, '').slice(0, 200) || 'file'
}

const refusalFor = (error: unknown): UploadRefusal => {
  const { code, cause } = error as { code?: string; cause?: unknown }
  if (cause === 'too-big') return 'too-big'
  const real = (cause as { code?: string } | undefined)?.code ?? code
  return real === 'ENOSPC' || real === 'EDQUOT' ? 'no-room' : 'broken'
}

/** Ends a file's stream and waits until it is closed: one that is still being opened would be made after its removal. */
const shut = async (file: WriteStream | null) => {
  if (!file || file.closed) return
  const closed = new Promise<void>(resolve => file.once('close', resolve))
  file.destroy()
  await closed
}

/** Reads a form, keeping text fields and sending the one file to disk as it comes. */
const read = async (body: WebStream, type: string, field: string, maxBytes: number, target: string) => {
  const fields: Record<string, string> = Object.create(null)
  const stop = new AbortController()
  let saving: Promise<void> | null = null
  let kept: WriteStream | null = null
  let name = ''

  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: {
      files: 2,
      fields: 20,
      parts: 22,
      fieldSize: 4096,
      fieldNameSize: 100,
      fileSize: maxBytes,
      headerPairs: 20,
      headerSize: 8192,
    },
  })
  parser.on('field', (key, value, _, cut) => {
    if (cut || value.includes('\u0000')) stop.abort('broken')
    fields[key] = value
  })
  parser.on('file', (key, stream: BusboyFileStream, fileName) => {
    if (key !== field || saving) {
      stream.resume()
      return
    }
    name = plainName(fileName)
    stream.on('limit', () => stop.abort('too-big'))
    kept = createWriteStream(target, { flags: 'wx', mode: 0o600 })
    saving = pipeline(stream, kept, { signal: stop.signal })
    // A full disk must not leave the form waiting to be read.
    saving.catch(error => stop.abort(error))
  })

  try {
    await pipeline(Readable.fromWeb(body), parser, { signal: stop.signal })
    await saving
    return { fields, name, problem: null }
  } catch (error) {
    await shut(kept)
    return { fields, name, problem: refusalFor(error) }
  }
}

/**
 * Streams a form's one file to the uploads folder under a name of our own; nothing of it is held in memory. Whoever
 * takes the file removes it. After a refusal nothing is left behind.
 */
export const receiveUpload = async (
  request: Request,
  { field, maxBytes }: { field: string; maxBytes: number },
): Promise<Received> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || !request.body)
    return { ok: false, why: 'not-multipart', fields: {} }

  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, randomUUID())
  const { fields, name, problem } = await read(request.body as WebStream, type, field, maxBytes, target)
  const bytes = problem
    ? 0
    : await stat(target).then(
        found => found.size,
        () => 0,
      )
  if (bytes > 0) return { ok: true, file: { path: target, name, bytes }, fields }

  await rm(target, { force: true })
  return { ok: false, why: problem ?? 'no-file', fields }
}

/** Removes a file that was taken in. */
export const discardUpload = (upload: Pick<Upload, 'path'>): Promise<void> => rm(upload.path, { force: true })

/** Removes files older than an age in milliseconds, left by work that never came back for them. Returns how many. */
export const sweepUploads = async (olderThan: number, now: Date): Promise<number> => {
  const names = await readdir(folder).catch(() => [])
  let swept = 0
  for (const name of names) {
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (now.getTime() - mtimeMs <= olderThan) continue
    await rm(file, { force: true })
    swept++
  }
  return swept
}
