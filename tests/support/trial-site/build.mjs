import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { fingerprint } from '../../../scripts/prepare/fingerprint.mjs'
import { at } from '../../../scripts/prepare/folders.mjs'
import { oneAtATime } from '../../../scripts/prepare/one-at-a-time.mjs'
import { run } from '../../../scripts/prepare/run.mjs'

const here = 'tests/support/trial-site'
const sites = '.data/trial-sites'
const inputs = ['app', here, 'vite.config.ts', 'remix.config.js', 'package-lock.json']
const remix = [at('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build', '--config', at(here, 'vite.config.ts')]

const oneDay = 24 * 60 * 60 * 1000

/**
 * Builds the trial site, the product's own shell and frame round a few pages that try them, unless there is one of
 * exactly these sources. Prints its folder, which stays as it is: another run may be using it.
 */
await oneAtATime(async () => {
  const site = `${sites}/${fingerprint(inputs)}`
  if (!existsSync(at(site))) {
    mkdirSync(at(sites), { recursive: true })
    for (const old of readdirSync(at(sites)))
      if (Date.now() - statSync(at(sites, old)).mtimeMs > oneDay) rmSync(at(sites, old), { recursive: true })
    rmSync(at(sites, 'draft'), { recursive: true, force: true })
    await run('Building the trial site', process.execPath, remix, { NODE_ENV: 'production' })
    renameSync(at(sites, 'draft'), at(site))
  }
  process.stdout.write(site)
})
