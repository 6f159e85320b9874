import { spawnSync } from 'node:child_process'
import { run, timed } from './run.mjs'

/** Does a program run here? */
export const works = (program, ...args) => spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0

const tenMinutes = 600_000

/** Installs a package of the system where that may be done without asking: as root, with apt. Silent where it may not. */
export const byPackageManager = async name => {
  if (process.getuid?.() !== 0 || !works('apt-get', '--version')) return
  const apt = (...args) => run('apt-get', 'apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }, tenMinutes)
  const install = () => apt('install', '-y', '--no-install-recommends', name)
  await timed(`Installing ${name}`, () => install().catch(() => apt('update').then(install))).catch(() => undefined)
}
