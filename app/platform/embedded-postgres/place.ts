import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { canDo, type RunAs } from './run-as'

/** Makes an empty folder that only this user may enter, as PostgreSQL demands of its data. */
export const makePrivateFolder = (folder: string, as: RunAs): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  if (as) chownSync(folder, as.uid, as.gid)
}

/** Makes a folder that anybody may pass through, however strict the mask of whoever started this process. */
const makeOpenFolder = (folder: string): void => {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

/** Can this user keep a private folder here? Some parents cannot be entered; some file systems know no permissions. */
const suits = (parent: string, as: RunAs): boolean => {
  try {
    makeOpenFolder(parent)
    const probe = mkdtempSync(path.join(parent, '.probe-'))
    try {
      makePrivateFolder(probe, as)
      return (statSync(probe).mode & 0o077) === 0 && canDo(as, 'cd "$1" && : > file && chmod 600 file', probe)
    } finally {
      rmSync(probe, { recursive: true, force: true })
    }
  } catch {
    return false
  }
}

const otherPlaces = (): string[] => [
  process.getuid?.() === 0 ? '/var/lib' : path.join(os.homedir(), '.local', 'share'),
  os.tmpdir(),
]

/** Is this folder, where it exists, ours alone to change? In a folder for all somebody else may have made it first. */
const isOurs = (folder: string): boolean => {
  const found = statSync(folder, { throwIfNoEntry: false })
  return !found || (found.uid === process.getuid?.() && (found.mode & 0o022) === 0)
}

/** A folder outside every checkout that PostgreSQL's user can reach and nobody else can change. */
export const placeOutside = (as: RunAs): string => {
  const place = otherPlaces()
    .map(parent => path.join(parent, 'traverse'))
    .find(folder => isOurs(folder) && suits(folder, as))
  if (place) return place
  throw new Error(`Found no folder where PostgreSQL may keep its data; tried ${otherPlaces().join(' and ')}.`)
}

/** Where the data is known to be: `home`, or the folder outside whose path stands beside it in `<home>.place`. */
export const knownDataFolder = (home: string): string => {
  const note = `${home}.place`
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : home
}

/**
 * The folder for the data, moved outside the checkout when PostgreSQL's user cannot keep it at `home`. Call only while no
 * server runs on it.
 */
export const settleDataFolder = (home: string, as: RunAs): string => {
  const known = knownDataFolder(home)
  if (known !== home || suits(path.dirname(home), as)) return known

  const outside = mkdtempSync(path.join(placeOutside(as), 'data-'))
  chmodSync(outside, 0o755)
  const data = path.join(outside, 'postgres')
  if (existsSync(path.join(home, 'PG_VERSION'))) execFileSync('cp', ['-a', home, data])
  writeFileSync(`${home}.place`, `${data}\n`)
  rmSync(home, { recursive: true, force: true })
  return data
}
