import { existsSync, readFileSync } from 'node:fs'
import { at } from './folders.mjs'
import { run, timed } from './run.mjs'

const entriesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Do the installed packages differ from the lock file? npm keeps a note of what it installed; optional ones may lack. */
export const packagesAreStale = () => {
  const note = at('node_modules/.package-lock.json')
  if (!existsSync(note)) return true
  const wanted = entriesOf(at('package-lock.json'))
  const there = entriesOf(note)
  return (
    Object.entries(wanted).some(
      ([name, entry]) => name && !entry.optional && !entry.devOptional && there[name]?.version !== entry.version,
    ) || Object.entries(there).some(([name, { version }]) => wanted[name]?.version !== version)
  )
}

/** Installs what the lock file says, when it is not there yet. */
export const ensurePackages = async () => {
  if (!packagesAreStale()) return
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  await timed('Installing packages, about a minute', () =>
    run('npm ci', command, [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']),
  )
}
