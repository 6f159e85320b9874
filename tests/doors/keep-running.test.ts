import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepRunning } from '../../scripts/start/child'

/** A program that never becomes ready is given up with a sentence, whether it ends or hangs. */

let folder: string
const patience = { readyWithin: 400, firstTries: 3, laterTries: 2 }

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'traverse-child-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, code: string): string => {
  const file = path.join(folder, `${name}.mjs`)
  writeFileSync(
    file,
    `import { appendFileSync, existsSync } from 'node:fs'\nappendFileSync('${file}.starts', '.')\n${code}\n`,
  )
  return file
}
const starts = (file: string) => readFileSync(`${file}.starts`, 'utf8').length
const settings = (file: string) => ({ name: 'web server', file, environment: {}, changed: () => undefined, patience })

test.each([
  ['hangs without a word', 'setInterval(() => {}, 1000)', 'did not say within 0.4 s that it is ready'],
  ['ends at once', 'process.exit(7)', 'ended at once (code 7)'],
])(
  'a program that %s',
  async (name, code, why) => {
    const file = written(name.replaceAll(' ', '-'), code)
    const child = keepRunning(settings(file))
    await expect(child.ready).rejects.toThrow(why)
    await expect(child.ready).rejects.toThrow('npm run hub -- doctor')
    expect(starts(file)).toBe(patience.firstTries)
    await child.stop(1000)
  },
  20_000,
)

test('a program that was up and never comes up again', async () => {
  const once = path.join(folder, 'up-once')
  const file = written(
    'once',
    `if (existsSync('${once}')) process.exit(1)\nappendFileSync('${once}', '')\nprocess.send('ready')\nsetTimeout(() => process.exit(2), 50)`,
  )
  const why = await new Promise<Error>(resolve => {
    const child = keepRunning({ ...settings(file), gaveUp: resolve })
    child.ready.catch(() => undefined)
  })
  expect(why.message).toContain('The web server does not start: in 2 tries')
  expect(starts(file)).toBe(1 + patience.laterTries)
}, 20_000)
