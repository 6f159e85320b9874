import { type Browser, chromium } from 'playwright-core'

type Finder = { ensureBrowser: (how: { install: boolean }) => Promise<string | null>; howToGetBrowser: string }

const findChromium = async (): Promise<string> => {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  // A script that runs before any package is there, hence without types.
  const script = new URL('../../scripts/prepare/browser.mjs', import.meta.url).href
  const { ensureBrowser, howToGetBrowser } = (await import(script)) as Finder
  const found = await ensureBrowser({ install: true })
  if (!found) throw new Error(`The journeys need a browser. Type: ${howToGetBrowser}`)
  return found
}

/** The Chromium of this machine; `npm test` has found it or got it. */
export const launchBrowser = async (...more: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-dev-shm-usage', ...more],
  })
