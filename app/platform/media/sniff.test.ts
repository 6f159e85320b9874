import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sniff } from './sniff'

const folder = mkdtempSync(path.join(tmpdir(), 'traverse-sniff-'))
const file = path.join(folder, 'file')
const kindOf = (bytes: Buffer | string) => {
  writeFileSync(file, bytes)
  return sniff(file)
}
const filler = Buffer.alloc(4_000, 1)
const phone = readFileSync('tests/fixtures/phone.mp4')
const archiveEnd = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])

const iso = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0isommp42`), filler])

it('knows recordings by their bytes', async () => {
  expect(await kindOf(phone)).toBe('mp4')
  expect(await kindOf(readFileSync('tests/fixtures/browser.webm'))).toBe('webm')
  expect(await kindOf(readFileSync('tests/fixtures/voice.mp3'))).toBe('mp3')
  expect(await kindOf(iso('qt  '))).toBe('mov')
  expect(await kindOf(iso('M4A '))).toBe('m4a')
  expect(await kindOf(iso('3gp4'))).toBe('mp4')
  expect(await kindOf(Buffer.concat([Buffer.from('RIFF\x24\x08\0\0WAVEfmt '), filler]))).toBe('wav')
  const ogg = Buffer.concat([
    Buffer.from('OggS\0\x02'),
    Buffer.alloc(20),
    Buffer.from([1, 19]),
    Buffer.from('OpusHead'),
    filler,
  ])
  expect(await kindOf(ogg)).toBe('ogg')
})

it('takes nothing else', async () => {
  const others = [
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    `<!doctype html>${'x'.repeat(500)}`,
    `WEBVTT\n\n${'x'.repeat(500)}`,
    `#EXTM3U\n${'x'.repeat(500)}`,
    `%PDF-1.7\n${'x'.repeat(500)}`,
    `GIF89a${'x'.repeat(500)}`,
    Buffer.concat([Buffer.from('PK\u0003\u0004'), filler]),
    iso('heic'),
    iso('avif'),
    Buffer.concat([Buffer.from('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska', 'latin1'), filler]),
    Buffer.concat([Buffer.from('fLaC'), filler]),
    Buffer.concat([Buffer.from('RIFF\x24\x08\0\0AVI LIST'), filler]),
  ]
  for (const other of others)
    expect([String(other).slice(0, 12), await kindOf(other)]).toEqual([String(other).slice(0, 12), null])
})

it('refuses a recording that is something else as well', async () => {
  expect(await kindOf(Buffer.concat([phone, Buffer.from('PK\u0003\u0004things'), archiveEnd]))).toBeNull()
  const withComment = Buffer.concat([phone, archiveEnd, Buffer.from('comment')])
  withComment.writeUInt16LE(7, withComment.length - 9)
  expect(await kindOf(withComment)).toBeNull()
  for (const page of ['<html><script>alert(1)</script>', '%PDF-1.7', '<svg onload=x>', '<?php'])
    expect(await kindOf(Buffer.concat([iso('isom').subarray(0, 24), Buffer.from(page), filler]))).toBeNull()
})

it('reads anything without failing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 400 }), fc.nat(3), async (bytes, start) => {
      const starts = [
        Buffer.alloc(0),
        Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f'),
        Buffer.from('RIFF'),
        Buffer.from('OggS'),
      ]
      await kindOf(Buffer.concat([starts[start] ?? Buffer.alloc(0), bytes]))
    }),
    { numRuns: 300 },
  )
})
