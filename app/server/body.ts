import type { IncomingMessage } from 'node:http'
import { config } from '~/platform/config'
import { isResumable } from './resumable-address'

const ordinary = 64 * 1024
const upload = 80 * 1024 * 1024
const patience = 30_000

/** The pages that take a file, and stream it; anywhere else a body is read whole and so must be small. */
const filePages = [
  'imports/(new|(schools|employers)(/new)?)',
  String.raw`hub/prompts/\d{1,2}`,
  'learners/import',
  'opportunities/sources/file',
  String.raw`explore/keep/[\w-]{1,100}/\d{1,2}/file`,
  String.raw`studio/[\w/-]{1,200}/captions/upload`,
]
const takesFile = new RegExp(String.raw`^/(${filePages.join('|')})(\.data)?$`)
const takesRecording = /^\/(story|studio)\/[\w/-]{1,200}\/recording$/

export type Cap = { bytes: number; streamed: boolean; kind: 'form' | 'piece' }

/**
 * How much may be sent, in bytes, and whether it is passed on as it comes: 80 MB of file, the piece of a recording that
 * is still to come, 64 KB of anything else.
 */
export const capFor = (path: string, type: string): Cap => {
  if (isResumable(path)) return { bytes: config.clipBytes, streamed: true, kind: 'piece' }
  if (takesRecording.test(path) && /^multipart\/form-data/i.test(type))
    return { bytes: config.clipBytes + ordinary, streamed: true, kind: 'form' }
  return takesFile.test(path) && /^multipart\/form-data/i.test(type)
    ? { bytes: upload, streamed: true, kind: 'form' }
    : { bytes: ordinary, streamed: false, kind: 'form' }
}

const isForm = (type: string): boolean =>
  /^(application\/x-www-form-urlencoded\s*(;.*)?|multipart\/form-data\s*;.*boundary=.+)$/i.test(type)

/** Why a body cannot be taken, before any of it is read; null when it can. */
export const refuseUnread = (request: IncomingMessage, cap: Cap): 400 | 411 | 413 | 415 | null => {
  const { 'content-type': type = '', 'content-length': length, 'transfer-encoding': transfer } = request.headers
  if (length === undefined && transfer === undefined) return null
  if (length === '0') return null
  if (Number(length ?? 0) > cap.bytes) return 413
  if (request.headers['content-encoding'] !== undefined) return 415
  const isRight = cap.kind === 'piece' ? type === 'application/offset+octet-stream' : isForm(type)
  return isRight ? null : 415
}

type Read = { ok: true; body: Buffer } | { ok: false; status: 400 | 408 | 413 }

/** Reads a small body whole, up to its cap. */
export const readWhole = (request: IncomingMessage, cap: Cap): Promise<Read> =>
  new Promise(resolve => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (read: Read) => {
      clearTimeout(tired)
      request.off('data', take).off('end', whole).off('error', broken).off('close', broken)
      resolve(read)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > cap.bytes) settle({ ok: false, status: 413 })
      else chunks.push(chunk)
    }
    const whole = () => settle({ ok: true, body: Buffer.concat(chunks) })
    const broken = () => settle({ ok: false, status: 400 })
    const tired = setTimeout(() => settle({ ok: false, status: 408 }), patience)
    request.on('data', take).on('end', whole).on('error', broken).on('close', broken)
  })

/** Can a small body be read as the form it says it is? No field may hold a NUL, which no column can keep. */
export const isReadableForm = async (body: Buffer, type: string): Promise<boolean> => {
  if (body.length === 0) return true
  if (body.includes(0)) return false
  if (/^application/i.test(type)) return !body.includes('%00')
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().then(
    () => true,
    () => false,
  )
}
