import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPicture } from './picture'

const segment = (marker: number, body: string) => {
  const bytes = Buffer.from(body, 'latin1')
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}
const chunk = (name: string, body: string) => {
  const bytes = Buffer.from(body, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), bytes, Buffer.alloc(4)])
}
const jpeg = (...parts: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, segment(0xda, 'scan'), Buffer.from('picture\xff\xd9', 'latin1')])
const png = (...parts: Buffer[]) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', 'head'),
    ...parts,
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  ])

test('a photo of a drawing leaves place, device and words behind', () => {
  const photo = cleanPicture(
    jpeg(segment(0xe0, 'JFIF'), segment(0xe1, 'Exif GPS 54.5'), segment(0xfe, 'by Sam'), segment(0xdb, 'q')),
  )
  expect(photo?.mime).toBe('image/jpeg')
  const text = photo?.bytes.toString('latin1') ?? ''
  expect(text).toContain('JFIF')
  expect(text).toContain('picture')
  expect(text).not.toMatch(/GPS|Sam/)
  const drawing = cleanPicture(
    Buffer.concat([png(chunk('tEXt', 'by Sam'), chunk('eXIf', 'GPS')), Buffer.from('<script>')]),
  )
  expect(drawing?.mime).toBe('image/png')
  expect(drawing?.bytes.toString('latin1')).not.toMatch(/GPS|Sam|script/)
})

test('anything else is no picture, and nothing breaks the reader', () => {
  for (const file of ['', 'GIF89a', '<svg onload=1>', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n'])
    expect(cleanPicture(Buffer.from(file, 'latin1'))).toBeNull()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (tail, isPng) => {
      const start = isPng ? Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') : Buffer.from([0xff, 0xd8, 0xff])
      cleanPicture(Buffer.concat([start, tail]))
    }),
  )
})
