import { readFile } from 'node:fs/promises'
import AxeBuilder from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser'
import { browserClip, useMediaProgram } from '../support/media'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
let browser: Browser
const environment = { DATA_DIR: `${process.env.DATA_DIR}/recorder` }

beforeAll(async () => {
  await useMediaProgram()
  web = await startTrialWeb(environment)
  browser = await launchBrowser('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream')
})
afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

const openPage = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage()
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', line => line.type() === 'error' && problems.push(line.text()))
  await page.goto(`${web.origin}/story/kitchen/answer/recording`)
  return page
}
let problems: string[] = []

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const result = async (page: Page) => JSON.parse((await page.locator('pre').textContent()) ?? 'null')
const record = async (page: Page, choice: string) => {
  await press(page, choice)
  await page.getByRole('button', { name: 'Start recording' }).waitFor()
  expect(await focused(page)).toBe('Start recording')
  await press(page, 'Start recording')
  expect(await focused(page)).toBe('Stop')
  await page.waitForTimeout(2_500)
  await press(page, 'Stop')
  await page.getByText('Nothing is sent yet').waitFor()
}

describe('recording in the page', () => {
  it.each([
    ['Record a video', 'video'],
    ['Record your voice only', 'audio'],
  ])('%s: is recorded, listened to, done again and sent', async (choice, kind) => {
    problems = []
    const page = await openPage({ viewport: { width: 390, height: 800 } })
    await record(page, choice)
    expect(await page.locator(`.tv-recorder ${kind}`).evaluate((player: HTMLMediaElement) => player.controls)).toBe(
      true,
    )
    await press(page, 'Do it again')
    await page.getByRole('button', { name: 'Start recording' }).waitFor()
    await press(page, 'Start recording')
    await page.waitForTimeout(2_500)
    await press(page, 'Stop')
    await page.evaluate(AxeBuilder.source)
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return (await axe.run('.tv-recorder')).violations.map(({ id }) => id)
    })
    expect(found).toEqual([])

    await press(page, 'Send this recording')
    await page.locator('pre', { hasText: 'bytes' }).waitFor()
    const { whole } = await result(page)
    const { probe } = await import('~/platform/media')
    const probed = await probe(whole.path)
    expect(probed).toMatchObject({ ok: true })
    expect(probed.ok && (kind === 'video') === (probed.facts.video !== null)).toBe(true)
    expect(probed.ok && probed.facts.durationMs).toBeGreaterThan(1_500)
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('keeps what was recorded when the page is loaded again', async () => {
    const page = await openPage()
    await record(page, 'Record your voice only')
    await page.reload()
    await page.getByText('This is what you recorded before').waitFor()
    await press(page, 'Send this recording')
    await page.locator('pre', { hasText: 'bytes' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Record a video' }).waitFor()
    await page.context().close()
  })

  it('waits while the connection is away, and goes on by itself', async () => {
    const page = await openPage()
    await record(page, 'Record a video')
    const { port } = web
    await web.stop('SIGKILL')
    await press(page, 'Send this recording')
    await page.getByText('Nothing is lost').waitFor()
    web = await startTrialWeb({ ...environment, PORT: String(port) })
    const goOn = page.getByRole('button', { name: 'Go on sending' })
    if (await goOn.isVisible()) await goOn.click()
    await page.locator('pre', { hasText: 'bytes' }).waitFor()
    await page.context().close()
  })
})

describe('a file', () => {
  it('goes the same way', async () => {
    const page = await openPage()
    await page.getByRole('button', { name: 'Record a video' }).waitFor()
    await page.getByLabel('File').setInputFiles(browserClip)
    await press(page, 'Send the file')
    await page.locator('pre', { hasText: 'bytes' }).waitFor()
    const { whole } = await result(page)
    expect((await readFile(whole.path)).equals(await readFile(browserClip))).toBe(true)
    await page.context().close()
  })

  it('is sent plainly where no script runs', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.getByLabel('File').setInputFiles(browserClip)
    await press(page, 'Send the file')
    expect(await result(page)).toEqual({ plain: (await readFile(browserClip)).length, whole: null })
    await page.context().close()
  })
})

it('lets the camera in on recording pages alone', async () => {
  const policy = async (path: string) => (await fetch(`${web.origin}${path}`)).headers.get('permissions-policy')
  expect(await policy('/story/kitchen/answer/recording')).toContain('camera=(self), microphone=(self)')
  expect(await policy('/staff')).toContain('camera=(), microphone=()')
})
