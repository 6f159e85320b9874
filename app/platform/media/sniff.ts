import { open } from 'node:fs/promises'

/** The kinds of file that are taken. What a browser or a phone calls a file counts for nothing. */
export type Container = 'mp4' | 'mov' | 'm4a' | 'webm' | 'ogg' | 'mp3' | 'wav'

const headBytes = 4096
const tailBytes = 66_000

const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to)

const isoBrands: Record<string, Container> = { 'qt  ': 'mov', 'M4A ': 'm4a', 'M4B ': 'm4a' }
const mp4Brand = /^(isom|iso[2-9]|mp4[12]|avc1|dash|msdh|M4V[ HP]|3g[pg2][0-9a-z]|mmp4|MSNV|XAVC|hvc1)$/

const isoContainer = (head: Buffer): Container | null => {
  if (text(head, 4, 8) !== 'ftyp') return null
  const size = head.readUInt32BE(0)
  if (size < 16 || size > 1024 || size % 4 !== 0) return null
  const brand = text(head, 8, 12)
  return isoBrands[brand] ?? (mp4Brand.test(brand) ? 'mp4' : null)
}

/** The EBML header says what it is for: `webm`, and not Matroska at large. */
const isWebm = (head: Buffer): boolean => {
  if (head.readUInt32BE(0) !== 0x1a45dfa3) return false
  const kind = head.indexOf(Buffer.from([0x42, 0x82]), 4)
  return kind > 0 && kind < 64 && text(head, kind + 3, kind + 7) === 'webm'
}

const isOgg = (head: Buffer): boolean =>
  text(head, 0, 4) === 'OggS' && head[4] === 0 && /OpusHead|vorbis/.test(text(head, 27, 320))

const isWav = (head: Buffer): boolean => text(head, 0, 4) === 'RIFF' && text(head, 8, 16) === 'WAVEfmt '

/** The length in bytes of the MPEG audio layer III frame that starts here; 0 when none does. */
const mp3Frame = (bytes: Buffer, at: number): number => {
  if (at + 4 > bytes.length) return 0
  const header = bytes.readUInt32BE(at)
  const version = (header >>> 19) & 3
  const [bits, rate] = [(header >>> 12) & 15, (header >>> 10) & 3]
  if (header >>> 21 !== 0x7ff || version === 1 || ((header >>> 17) & 3) !== 1) return 0
  if (bits === 0 || bits === 15 || rate === 3) return 0
  const first = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  const later = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
  const kbits = (version === 3 ? first : later)[bits] ?? 0
  const hertz = ([44100, 48000, 32000][rate] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4)
  return Math.floor(((version === 3 ? 144_000 : 72_000) * kbits) / hertz) + ((header >>> 9) & 1)
}

/** Two frames in a row: one alone is eleven bits, which any file may hold. */
const isMp3At = (bytes: Buffer, at: number): boolean => {
  const length = mp3Frame(bytes, at)
  return length > 0 && mp3Frame(bytes, at + length) > 0
}

/** Where a file's ID3 tag ends; 0 without one. */
const endOfTag = (head: Buffer): number =>
  text(head, 0, 3) === 'ID3'
    ? 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 127), 0) + ((head[5] ?? 0) & 16 ? 10 : 0)
    : 0

/** What another program could take the file for: a page, a drawing, a PDF, an archive at its end. */
const isAlsoSomethingElse = (head: Buffer, tail: Buffer): boolean => {
  if (/<(!doctype|html|head|body|script|svg|iframe|\?xml|\?php)|%PDF-|^#!|#EXTM3U/i.test(text(head, 0, 1024)))
    return true
  const archive = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  return archive >= 0 && archive + 22 <= tail.length && archive + 22 + tail.readUInt16LE(archive + 20) === tail.length
}

/** What a file is by its own bytes; null for anything we do not take, and for a file that is two things at once. */
export const sniff = async (path: string): Promise<Container | null> => {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const read = async (at: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    }
    const head = await read(0, headBytes)
    if (head.length < 64) return null
    if (isAlsoSomethingElse(head, await read(Math.max(0, size - tailBytes), tailBytes))) return null

    const iso = isoContainer(head)
    if (iso) return iso
    if (isWebm(head)) return 'webm'
    if (isOgg(head)) return 'ogg'
    if (isWav(head)) return 'wav'
    const afterTag = endOfTag(head)
    return isMp3At(afterTag === 0 ? head : await read(afterTag, headBytes), 0) ? 'mp3' : null
  } finally {
    await file.close()
  }
}
