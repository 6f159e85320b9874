import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepRunning } from '../../scripts/start/child'

/** A program that never becomes ready is given up with a sentence, whether it ends or hangs. */

let folder: string
const patience = { readyWithin: 2_000, firstTries: 3, laterTries: 2 }

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'traverse-child-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, code: string): string => {
  const file = path.join(folder, `${name}.mjs`)
  writeFileSync(file, `import { existsSync, writeFileSync } from 'node:fs'\n${code}\n`)
  return file
}
/** How a program is run here, counting its starts. */
const counting = (file: string) => {
  const counted = { starts: 0 }
  const changed = () => {
    counted.starts += 1
  }
  return { counted, settings: { name: 'web server', file, environment: {}, changed, patience } }
}

test.each([
  ['hangs without a word', 'setInterval(() => {}, 1000)', 'did not say within 2 s that it is ready'],
  ['ends at once', 'process.exit(7)', 'ended at once (code 7)'],
])(
  'a program that %s',
  async (name, code, why) => {
    const file = written(name.replaceAll(' ', '-'), code)
    const { counted, settings } = counting(file)
    const child = keepRunning(settings)
    await expect(child.ready).rejects.toThrow(why)
    await expect(child.ready).rejects.toThrow('npm run hub -- doctor')
    expect(counted.starts).toBe(patience.firstTries)
    await child.stop(1000)
  },
  20_000,
)

test('a program that was up and never comes up again', async () => {
  const once = path.join(folder, 'up-once')
  const file = written(
    'once',
    `if (existsSync('${once}')) process.exit(1)\nwriteFileSync('${once}', '')\nprocess.send('ready')\nsetTimeout(() => process.exit(2), 50)`,
  )
  const { counted, settings } = counting(file)
  const why = await new Promise<Error>(resolve => {
    const child = keepRunning({ ...settings, gaveUp: resolve })
    child.ready.catch(() => undefined)
  })
  expect(why.message).toContain('The web server does not start: in 2 tries')
  expect(counted.starts).toBe(1 + patience.laterTries)
}, 20_000)
