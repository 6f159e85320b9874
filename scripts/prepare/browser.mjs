import { existsSync } from 'node:fs'
import { at } from './folders.mjs'
import { byPackageManager, works } from './machine.mjs'
import { run, timed } from './run.mjs'

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const fromPlaywright = async () => {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

const find = async () =>
  [...installed, await fromPlaywright()].find(file => file && existsSync(file) && works(file, '--version'))

const download = () =>
  timed('Downloading Chromium for the journeys', () =>
    run(
      'The download',
      process.execPath,
      [at('node_modules/playwright-core/cli.js'), 'install', 'chromium'],
      {},
      180_000,
    ),
  ).catch(() => undefined)

/** The path of a Chromium that runs, installed if it may be; null when there is none. */
export const ensureBrowser = async ({ install }) => {
  const found = await find()
  if (found || !install) return found ?? null
  await byPackageManager('chromium')
  return (await find()) ?? (await download().then(find)) ?? null
}

/** The one command that gets a browser. */
export const howToGetBrowser = 'npx playwright-core install --with-deps chromium'
