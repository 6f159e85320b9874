import type { Readable } from 'node:stream'
import type { Disk } from 'flydrive'

/** Where files are kept. What flydrive does not do for every place alike is done by the place itself. */
export type Place = {
  disk: Disk
  /** A file's bytes from `start` to `end`, both counted in. */
  read: (key: string, range: { start: number; end: number }) => Promise<Readable>
  /** Answers once a kept file would outlive a loss of power. */
  settle: (key: string) => Promise<void>
  /** Throws when nothing can be written. */
  probe: () => Promise<void>
}
