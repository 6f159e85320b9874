import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  hasRoom,
  keepFile,
  keptUnder,
  newKey,
  readKept,
  removeKept,
  sizeOfKept,
  storageHealth,
} from '~/platform/storage'
import { workFolder } from '../support/media'

const content = Buffer.from('0123456789'.repeat(100))
const file = path.join(workFolder(), 'clip.mp4')
writeFileSync(file, content)

const read = async (key: string, start: number, end: number) => {
  const chunks: Buffer[] = []
  for await (const chunk of await readKept(key, { start, end })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a kept file', () => {
  it('is there under a name of ours, whole and in parts, until it is removed', async () => {
    const key = newKey('trial', 'mp4')
    expect(await sizeOfKept(key)).toBeNull()
    expect(await keepFile(key, file, 'video/mp4')).toEqual({ ok: true, bytes: 1_000 })
    expect(await sizeOfKept(key)).toBe(1_000)
    expect((await read(key, 0, 999)).equals(content)).toBe(true)
    expect(String(await read(key, 12, 14))).toBe('234')
    const listed = []
    for await (const kept of keptUnder('trial')) listed.push(kept)
    expect(listed).toEqual([{ key, bytes: 1_000, changedAt: expect.any(Date) }])

    await removeKept(key)
    await removeKept(key)
    expect(await sizeOfKept(key)).toBeNull()
    await expect(readKept(key, { start: 0, end: 1 })).rejects.toThrow()
  })

  it('has no name but ours', async () => {
    for (const key of ['../secret.mp4', 'clips/../../x.mp4', '/etc/passwd', 'clips/x.mp4', 'clips/\0.mp4', ''])
      await expect(keepFile(key, file, 'video/mp4')).rejects.toThrow('Not a key of ours')
    expect(newKey('clips', 'mp4')).not.toBe(newKey('clips', 'mp4'))
  })

  it('of a folder nobody used is not there', async () => {
    const listed = []
    for await (const kept of keptUnder('nothing')) listed.push(kept)
    expect(listed).toEqual([])
  })
})

it('says whether there is room', async () => {
  expect(await hasRoom('.', 1_000)).toBe(true)
  expect(await hasRoom('.', Number.MAX_SAFE_INTEGER)).toBe(false)
  await storageHealth()
})
