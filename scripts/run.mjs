import { existsSync } from 'node:fs'
import { at, root } from './prepare/folders.mjs'
import { nodeTooOld } from './prepare/node-version.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
const { Failure, orSayWhy } = await import('./prepare/failure.mjs')

process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')

/** Runs one of the programs by name, built first if stale: `node scripts/run.mjs hub doctor`. */
await orSayWhy(async () => {
  const { oneAtATime } = await import('./prepare/one-at-a-time.mjs')
  const { ensurePackages } = await import('./prepare/packages.mjs')
  const { ensureClient } = await import('./prepare/client.mjs')
  const { ensurePages } = await import('./prepare/pages.mjs')
  const { ensurePrograms, programs } = await import('./prepare/programs.mjs')
  const [name, ...rest] = process.argv.slice(2)
  if (!name || !Object.hasOwn(programs, name)) throw new Failure(`Say which: ${Object.keys(programs).join(', ')}.`)

  await oneAtATime(async () => {
    await ensurePackages()
    await ensureClient()
    // Benchmarks and drills run the built product.
    if (name === 'bench' || name === 'prove') await ensurePages()
    await ensurePrograms()
  })
  // What libraries will change one day is for developers, not for whoever types a command.
  if (name === 'hub') process.noDeprecation = true
  process.argv = [process.argv[0], at('dist', `${name}.js`), ...rest]
  await import(`../dist/${name}.js`)
})
