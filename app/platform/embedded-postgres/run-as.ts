import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** The operating-system user PostgreSQL runs as, or null for the one who started this process. */
export type RunAs = { uid: number; gid: number } | null

const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  NODE_ENV: 'production',
} as const

/** What PostgreSQL's programs are run with: as whom, from where, in which surroundings. */
export const spawnOptions = (as: RunAs) => ({ ...as, cwd: '/', env: environment })

const attempt = (command: string, ...options: string[]): string | null => {
  const { status, stdout } = spawnSync(command, options, { env: environment, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

const lookUp = (name: string): RunAs => {
  const uid = attempt('id', '-u', name)
  const gid = attempt('id', '-g', name)
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

const create = (name: string): RunAs => {
  // The first is what most systems have, the second is BusyBox.
  attempt(
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/',
    '--shell',
    '/bin/false',
    name,
  ) ?? attempt('adduser', '-S', '-D', '-H', '-h', '/', '-s', '/bin/false', name)
  return lookUp(name)
}

/**
 * As whom to run PostgreSQL over a data folder. PostgreSQL refuses to run as root, so root steps down: to the owner of
 * data already there, else to the user of this name, made if missing.
 */
export const runAs = (data: string, name = 'postgres'): RunAs => {
  if (process.getuid?.() !== 0) return null
  if (existsSync(path.join(data, 'PG_VERSION'))) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  const user = lookUp(name) ?? create(name) ?? lookUp('nobody')
  if (user) return user
  throw new Error(
    `PostgreSQL cannot run as root, and no user "${name}" could be made. Make one: useradd --system ${name}`,
  )
}

/** Can this user do what a line of shell says? Arguments are $1, $2… */
export const canDo = (as: RunAs, line: string, ...given: string[]): boolean =>
  spawnSync('/bin/sh', ['-c', line, 'sh', ...given], { ...spawnOptions(as), stdio: 'ignore' }).status === 0
