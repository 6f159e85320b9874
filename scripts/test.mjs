import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { at, root } from './prepare/folders.mjs'
import { nodeTooOld } from './prepare/node-version.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
const { Failure, orSayWhy } = await import('./prepare/failure.mjs')

process.chdir(root)
const asked = process.argv.slice(2)
const filters = asked.filter(argument => !argument.startsWith('-'))

/** Is this kind of test asked for? Without filters all are. */
const asksFor = kind => filters.length === 0 || filters.some(filter => kind.test(filter))

const prepare = async () => {
  const { oneAtATime } = await import('./prepare/one-at-a-time.mjs')
  const { ensurePackages } = await import('./prepare/packages.mjs')
  const { ensureClient } = await import('./prepare/client.mjs')
  const { ensurePages } = await import('./prepare/pages.mjs')
  const { ensurePrograms } = await import('./prepare/programs.mjs')
  const { ensureBrowser, howToGetBrowser } = await import('./prepare/browser.mjs')
  const { ensureRedis, howToGetRedis } = await import('./prepare/redis.mjs')
  const { ensureCompose } = await import('./prepare/compose.mjs')

  return oneAtATime(async () => {
    await ensurePackages()
    await ensureClient()
    const journeys = asksFor(/journey/)
    const browser = await ensureBrowser({ install: journeys })
    if (journeys && !browser) throw new Failure(`The journeys need a browser. Type: ${howToGetBrowser}`)
    const queues = asksFor(/queue|redis/)
    const redis = await ensureRedis({ install: queues })
    if (queues && !redis) throw new Failure(`The tests of the queue need Redis. Type: ${howToGetRedis}`)
    if (asksFor(/compose/)) await ensureCompose()
    if (journeys) {
      await ensurePages()
      await ensurePrograms()
    }
    return { CHROMIUM: browser ?? '' }
  })
}

const vitest = (environment, counts) =>
  new Promise(resolve => {
    const reporters = ['--reporter=default', '--reporter=./tests/support/count-reporter.mjs']
    const child = spawn(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...asked], {
      stdio: 'inherit',
      env: { ...process.env, ...environment, NODE_ENV: 'test', TEST_COUNTS: counts },
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.once('exit', code => resolve(code ?? 1))
  })

await orSayWhy(async () => {
  const environment = await prepare()
  mkdirSync('.data', { recursive: true })
  const counts = at('.data', `test-counts-${process.pid}.json`)
  const code = await vitest(environment, counts)
  const { passed, failed } = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 }
  rmSync(counts, { force: true })
  const broken = code !== 0 && failed === 0 ? 1 : failed
  console.log(`${passed} passed, ${broken} failed`)
  process.exitCode = broken > 0 || passed === 0 ? 1 : 0
})
