import { ensureClient } from './prepare/client.mjs'
import { Failure, orSayWhy } from './prepare/failure.mjs'
import { at, root } from './prepare/folders.mjs'
import { oneAtATime } from './prepare/one-at-a-time.mjs'
import { ensurePackages } from './prepare/packages.mjs'
import { run, timed } from './prepare/run.mjs'

process.chdir(root)

const steps = [
  ['Format and lint', '@biomejs/biome/bin/biome', 'check', '--colors=off', '--error-on-warnings', '.'],
  ['Types', 'typescript/bin/tsc', '--noEmit'],
  ['Unused code', 'knip/bin/knip.js', '--no-progress', '--no-config-hints'],
  ['House rules', 'vitest/vitest.mjs', 'run', '--project', 'house'],
]

/** Everything that can be said of the code without running the product; every step, so that one sees all there is to do. */
await orSayWhy(async () => {
  await oneAtATime(async () => {
    await ensurePackages()
    await ensureClient()
  })
  const failed = []
  for (const [title, program, ...args] of steps) {
    try {
      await timed(title, () => run(title, process.execPath, [at('node_modules', program), ...args], { NO_COLOR: '1' }))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failed.push(error.message)
    }
  }
  if (failed.length > 0) throw new Failure(failed.join('\n\n'))
})
