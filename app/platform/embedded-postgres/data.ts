import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makePrivateFolder } from './place'
import type { Programs } from './programs'
import { type RunAs, spawnOptions } from './run-as'

const passwordIn = (data: string): string => path.join(data, 'traverse.password')

/** The password of the server over this data. */
export const passwordOf = (data: string): string => readFileSync(passwordIn(data), 'utf8').trim()

/** Makes the data folder on first use: aside, then put in place whole, so that a run cut short leaves nothing half made. */
export const makeData = (data: string, programs: Programs, as: RunAs): void => {
  if (existsSync(path.join(data, 'PG_VERSION'))) {
    checkRelease(data, programs)
    return
  }

  const draft = `${data}.new`
  const password = `${data}.password`
  makePrivateFolder(draft, as)
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (as) chownSync(password, as.uid, as.gid)

  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '--encoding=UTF8']
  // The system writes it to disk within half a minute by itself; until then there is nothing in it to lose.
  const words = ['--no-sync', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(programs.initdb, ['-D', draft, ...options, ...words], {
    ...spawnOptions(as),
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    rmSync(password, { force: true })
    throw new Error(`PostgreSQL could not set up its data in ${data}: ${made.error?.message ?? made.stderr.trim()}`)
  }
  renameSync(password, passwordIn(draft))
  rmSync(data, { recursive: true, force: true })
  renameSync(draft, data)
}

const checkRelease = (data: string, programs: Programs): void => {
  const made = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  const [runs] = programs.version.split('.')
  if (made !== runs)
    throw new Error(
      `The data in ${data} was made by PostgreSQL ${made}, and this Traverse brings PostgreSQL ${runs}. ` +
        'Start the older Traverse to export it, or move the folder away to begin afresh.',
    )
}
