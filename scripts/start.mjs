import { existsSync, readFileSync } from 'node:fs'
import { at, root } from './prepare/folders.mjs'
import { nodeTooOld } from './prepare/node-version.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}

const { orSayWhy } = await import('./prepare/failure.mjs')
const dev = process.argv.includes('--dev')

process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
process.env.NODE_ENV = dev ? 'development' : 'production'

/** Whether another instance seems to run from here: then nothing is built under its feet, and it is left to say so. */
const seemsBusy = () => {
  try {
    const pid = Number.parseInt(readFileSync(`${process.env.DATA_DIR || '.data'}/instance.lock`, 'utf8'), 10)
    return process.kill(pid, 0) && existsSync(at('dist/start.js'))
  } catch {
    return false
  }
}

const prepare = async () => {
  const { oneAtATime } = await import('./prepare/one-at-a-time.mjs')
  const { ensurePackages } = await import('./prepare/packages.mjs')
  const { ensureClient } = await import('./prepare/client.mjs')
  const { ensurePages } = await import('./prepare/pages.mjs')
  const { ensurePrograms, watchPrograms } = await import('./prepare/programs.mjs')
  await oneAtATime(async () => {
    await ensurePackages()
    await ensureClient()
    if (!dev) await ensurePages()
    await ensurePrograms()
  })
  if (dev) await watchPrograms()
}

await orSayWhy(async () => {
  if (!seemsBusy()) await prepare()
  await import('../dist/start.js')
})
