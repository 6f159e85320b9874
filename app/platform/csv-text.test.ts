import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { delimiterOf, encodingOf, textOf } from './csv-text'

const folder = mkdtempSync(join(tmpdir(), 'csv-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (bytes: Buffer): string => {
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  return path
}

const read = async (bytes: Buffer): Promise<string> => {
  const path = file(bytes)
  const found = await encodingOf(path)
  if ('not' in found) return found.not
  let text = ''
  for await (const piece of textOf(path, found.encoding)) text += piece.text
  return `${found.encoding}: ${text}`
}

describe('reading text of unknown encoding', () => {
  it.each([
    ['UTF-8', Buffer.from('Ysgol Tŷ–Gwyn'), 'utf-8: Ysgol Tŷ–Gwyn'],
    ['a byte-order mark', Buffer.from('\ufeffURN,é'), 'utf-8: URN,é'],
    ['windows-1252', Buffer.from([0x53, 0x74, 0x92, 0x73, 0x20, 0xe9]), 'windows-1252: St’s é'],
    ['UTF-16', Buffer.from('\ufeffURN,ŷ', 'utf16le'), 'utf-16le: URN,ŷ'],
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'workbook'],
    ['a picture', Buffer.from(Array.from({ length: 64 }, (_, index) => index % 7)), 'not-text'],
  ])('takes %s', async (_name, bytes, expected) => {
    expect(await read(bytes)).toBe(expected)
  })

  it('finds a stray byte far into the file', async () => {
    expect(await read(Buffer.concat([Buffer.alloc(600_000, 'a'), Buffer.from([0xe9])]))).toMatch(/^windows-1252: a+é$/)
  })

  it('keeps a character cut in two by a piece', async () => {
    expect(await read(Buffer.from(`${'a'.repeat(256 * 1024 - 1)}é`))).toMatch(/^utf-8: a+é$/)
  })
})

it.each([
  ['URN,Name', ','],
  ['URN;"a,b,c,d";Name', ';'],
  ['URN\tName\tTown, County', '\t'],
  ['URN', ','],
])('finds the delimiter of %j', (header, delimiter) => {
  expect(delimiterOf(`${header}\r\n1`)).toBe(delimiter)
})
