import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from '../../installation/settings'
import { runningInstance } from '../../start/instance'
import { addressOf, choosePort, isLoopback } from '../../start/port'
import { type Finding, fix, look, note, ok } from './finding'

const node = async (): Promise<Finding> => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [, wantedMajor = 0, wantedMinor = 0] = (/(\d+)\.(\d+)/.exec(engines.node) ?? []).map(Number)
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  return enough
    ? ok('Node', process.versions.node)
    : fix('Node', `is ${process.versions.node}; get ${engines.node} from https://nodejs.org`)
}

const mebibyte = 1024 * 1024
const enoughFree = 1024 * mebibyte

const dataFolder = async (dataDir: string): Promise<Finding> => {
  const what = 'Data folder'
  await mkdir(dataDir, { recursive: true })
  const probe = path.join(dataDir, `.doctor-${process.pid}`)
  await writeFile(probe, '')
  await rm(probe)
  const { bavail, bsize } = await statfs(dataDir)
  const free = `${Math.floor((bavail * bsize) / mebibyte)} MB free in ${path.resolve(dataDir)}`
  return bavail * bsize < enoughFree ? fix(what, `only ${free}; make room for at least 1024 MB`) : ok(what, free)
}

const address = async ({ DATA_DIR, HOST, PORT, DEMO }: Settings): Promise<Finding> => {
  const running = runningInstance(DATA_DIR)
  if (running) return ok('Address', `Traverse runs at ${running.url || 'an address to come'} (process ${running.pid})`)
  if (DEMO && !isLoopback(HOST))
    return fix('Address', `demo mode answers this machine only; leave HOST out, or set DEMO=0`)
  return ok('Address', `${addressOf(HOST, await choosePort(HOST, PORT))} is free`)
}

const runs = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

/** What only the tests use. */
export const forTests = (): Finding[] => {
  const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(runs)
  return [
    note(
      'Chromium',
      chromium ? 'there, for the tests' : 'not in the path; only `npm test` uses it, and gets it where it may',
    ),
    note(
      'Redis',
      runs('redis-server') ? 'there, for the tests' : 'not here; only `npm test` uses it, and gets it where it may',
    ),
  ]
}

/** Looks at this machine: Node, room for the data, the address to answer at. */
export const lookAtMachine = async (settings: Settings): Promise<Finding[]> => [
  await look('Node', node),
  await look('Data folder', () => dataFolder(settings.DATA_DIR)),
  await look('Address', () => address(settings)),
]
