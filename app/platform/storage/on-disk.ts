import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { config } from '../config'
import type { Place } from './place'

const synced = async (place: string, flags: string): Promise<void> => {
  const opened = await open(place, flags)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** The folder `media` of the data folder. */
export const onDisk = async (): Promise<Place> => {
  const location = path.resolve(config.dataDir, 'media')
  await mkdir(location, { recursive: true, mode: 0o700 })
  return {
    disk: new Disk(new FSDriver({ location, visibility: 'private' })),
    // Opened before it is promised, so that a missing file is known before the first header leaves.
    read: async (key, { start, end }) => {
      const file = await open(path.join(location, key), 'r')
      return createReadStream('', { fd: file, start, end })
    },
    settle: async key => {
      const kept = path.join(location, key)
      await synced(kept, 'r+')
      // The name of a file is its folder's; not every system lets a folder be opened.
      await synced(path.dirname(kept), 'r').catch(() => undefined)
    },
    probe: async () => undefined,
  }
}
