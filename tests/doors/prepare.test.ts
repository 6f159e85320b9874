import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** The scripts that run before any package is there, in a checkout of their own. They have no types. */
type Scripts = {
  nodeTooOld: (running: string) => string | null
  packagesAreStale: () => boolean
  ifStale: (what: { name: string; inputs: string[]; outputs: string[]; make: () => void }) => Promise<boolean>
  oneAtATime: <T>(work: () => Promise<T>) => Promise<T>
}

let root: string
const at = (...parts: string[]) => path.join(root, ...parts)
const write = (file: string, content: unknown) => {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), typeof content === 'string' ? content : JSON.stringify(content))
}
const load = async <K extends keyof Scripts>(script: string, name: K): Promise<Scripts[K]> =>
  ((await import(pathToFileURL(at('scripts/prepare', script)).href)) as Scripts)[name]

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'traverse-prepare-'))
  cpSync('scripts/prepare', at('scripts/prepare'), { recursive: true })
  write('package.json', { type: 'module', engines: { node: '>=20.19' } })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a Node that is too old is named, with where to get another', async () => {
  const nodeTooOld = await load('node-version.mjs', 'nodeTooOld')
  for (const fine of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) expect(nodeTooOld(fine), fine).toBeNull()
  for (const old of ['18.20.4', '20.18.3', '16.0.0']) expect(nodeTooOld(old), old).toContain(`this is Node ${old}`)
})

test('packages are stale when missing, when another version is wanted, and when one is no longer wanted', async () => {
  const stale = await load('packages.mjs', 'packagesAreStale')
  const lock = (packages: object) => ({ packages: { '': {}, ...packages } })
  const sharp = { 'node_modules/sharp': { version: '1.0.0' } }
  write('package-lock.json', lock({ ...sharp, 'node_modules/mac-only': { version: '2.0.0', optional: true } }))
  expect(stale()).toBe(true)

  write('node_modules/.package-lock.json', { packages: sharp })
  expect(stale()).toBe(false)
  write('node_modules/.package-lock.json', { packages: { 'node_modules/sharp': { version: '0.9.0' } } })
  expect(stale()).toBe(true)
  write('node_modules/.package-lock.json', { packages: { ...sharp, 'node_modules/left': { version: '1.0.0' } } })
  expect(stale()).toBe(true)
})

test('a thing is made again when its inputs change or it is gone, and not otherwise', async () => {
  const ifStale = await load('fingerprint.mjs', 'ifStale')
  write('app/one.ts', 'one')
  const made = () =>
    ifStale({
      name: 'thing',
      inputs: ['app', 'absent'],
      outputs: ['dist/thing.js'],
      make: () => write('dist/thing.js', ''),
    })

  expect(await made()).toBe(true)
  expect(await made()).toBe(false)
  utimesSync(at('app/one.ts'), new Date(), new Date())
  write('app/one.test.ts', 'a test')
  write('app/platform/generated/client.ts', 'generated')
  expect(await made()).toBe(false)
  write('app/one.ts', 'two')
  expect(await made()).toBe(true)
  write('app/new.ts', '')
  expect(await made()).toBe(true)
  rmSync(at('dist/thing.js'))
  expect(await made()).toBe(true)
})

test('what failed to be made is tried again', async () => {
  const ifStale = await load('fingerprint.mjs', 'ifStale')
  const thing = { name: 'thing', inputs: ['package.json'], outputs: [] }
  const broken = () => {
    throw new Error('broken')
  }
  await expect(ifStale({ ...thing, make: broken })).rejects.toThrow('broken')
  expect(await ifStale({ ...thing, make: () => undefined })).toBe(true)
})

test('two preparations take turns, and one that was killed is no obstacle', async () => {
  const oneAtATime = await load('one-at-a-time.mjs', 'oneAtATime')
  write('.data/preparing', '999999999')
  let inside = 0
  const work = async () => {
    inside += 1
    expect(inside).toBe(1)
    await new Promise(resolve => setTimeout(resolve, 30))
    inside -= 1
  }
  await Promise.all([oneAtATime(work), oneAtATime(work), oneAtATime(work)])
  expect(existsSync(at('.data/preparing'))).toBe(false)
})

test('the last line of the tests counts what passed and failed, and files that could not be read', async () => {
  const { default: CountReporter } = (await import(pathToFileURL('tests/support/count-reporter.mjs').href)) as {
    default: new () => { onTestRunEnd: (modules: unknown[], errors: unknown[]) => void }
  }
  const file = (state: string, ...tests: string[]) => ({
    state: () => state,
    children: { allTests: () => tests.map(result => ({ result: () => ({ state: result }) })) },
  })
  const before = process.env.TEST_COUNTS
  process.env.TEST_COUNTS = at('counts.json')
  new CountReporter().onTestRunEnd(
    [file('passed', 'passed', 'skipped', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
    [new Error('unheard')],
  )
  if (before === undefined) delete process.env.TEST_COUNTS
  else process.env.TEST_COUNTS = before
  expect(JSON.parse(readFileSync(at('counts.json'), 'utf8'))).toEqual({ passed: 3, failed: 3, skipped: 1 })
})
