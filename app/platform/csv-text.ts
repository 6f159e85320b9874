import { isUtf8 as isUtf8Bytes } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'
/** What a file is when it cannot be CSV at all. */
export type NotText = 'empty' | 'workbook' | 'not-text'

const PIECE = 256 * 1024

const opensWith = (beginning: Buffer, ...bytes: number[]): boolean => bytes.every((byte, at) => beginning[at] === byte)

/** How many bytes at the end may belong to a character that goes on in the next piece. */
const unfinished = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back
    if (byte < 0x80) return 0
  }
  return 0
}

const isUtf8 = async (path: string): Promise<boolean> => {
  let rest = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece as Buffer]) : (piece as Buffer)
    const whole = bytes.length - unfinished(bytes)
    if (!isUtf8Bytes(bytes.subarray(0, whole))) return false
    rest = Buffer.from(bytes.subarray(whole))
  }
  return isUtf8Bytes(rest)
}

/** How a file's text is written, told by its bytes: a byte-order mark, then strict UTF-8, then what Excel saves. */
export const encodingOf = async (path: string): Promise<{ encoding: Encoding } | { not: NotText }> => {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(1024), position: 0 }).finally(() => file.close())
  const beginning = buffer.subarray(0, bytesRead)

  if (bytesRead === 0) return { not: 'empty' }
  if (opensWith(beginning, 0x50, 0x4b, 0x03, 0x04) || opensWith(beginning, 0xd0, 0xcf, 0x11, 0xe0))
    return { not: 'workbook' }
  if (opensWith(beginning, 0xff, 0xfe)) return { encoding: 'utf-16le' }
  if (opensWith(beginning, 0xfe, 0xff)) return { encoding: 'utf-16be' }
  const strange = beginning.filter(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
  if (strange > 8) return { not: 'not-text' }
  return { encoding: (await isUtf8(path)) ? 'utf-8' : 'windows-1252' }
}

/** What windows-1252 has where Latin-1 has control characters. Written out, because runtimes have got it wrong. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decoderFor = (encoding: Encoding): ((bytes: Buffer) => string) => {
  if (encoding === 'windows-1252') {
    const strange = /[\u0080-\u009f]/g
    return bytes =>
      bytes.toString('latin1').replace(strange, letter => windowsOnly[letter.charCodeAt(0) - 0x80] ?? letter)
  }
  if (encoding === 'utf-16be') {
    const decoder = new TextDecoder('utf-16be', { ignoreBOM: true })
    return bytes => decoder.decode(bytes, { stream: true })
  }
  const decoder = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le')
  return bytes => decoder.write(bytes)
}

/** A file's text in pieces, without a byte-order mark, and how many bytes have been read so far. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<{ text: string; bytes: number }> {
  const decode = decoderFor(encoding)
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const text = decode(piece as Buffer)
    yield { text: bytes === 0 ? text.replace(/^\ufeff/, '') : text, bytes: bytes + (piece as Buffer).length }
    bytes += (piece as Buffer).length
  }
}

/** The delimiter of a CSV file, by its first line: the commonest of comma, semicolon and tab outside quotes. */
export const delimiterOf = (beginning: string): string => {
  const [header = ''] = beginning.split(/[\r\n]/, 1)
  const bare = header.replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** A small file's whole text with the SHA-256 of its bytes in hex; or what it is when it is no text. */
export const readTextFile = async (path: string): Promise<{ text: string; fileHash: string } | { not: NotText }> => {
  const shape = await encodingOf(path)
  if ('not' in shape) return shape
  let text = ''
  for await (const piece of textOf(path, shape.encoding)) text += piece.text
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return { text, fileHash: hash.digest('hex') }
}
