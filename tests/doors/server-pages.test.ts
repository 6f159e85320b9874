import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { launchBrowser } from '../support/browser'
import { startTrialWeb, type Web } from '../support/web'

let web: Web
let browser: Browser

beforeAll(async () => {
  web = await startTrialWeb()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

/** Opens a page and gives it back with everything the browser complained of. */
const visit = async (path: string, { script = true, before }: { script?: boolean; before?: string } = {}) => {
  const context = await browser.newContext({ javaScriptEnabled: script })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  if (before) await page.addInitScript(before)
  await page.goto(`${web.origin}${path}`)
  return { page, complaints, close: () => context.close() }
}

const press = async (page: Page) => {
  await page.getByRole('button', { name: 'Pressed 0' }).click()
  await page.getByRole('button', { name: 'Pressed 1' }).waitFor()
}

describe('a page that hydrates', () => {
  it('comes alive within its policy, without a complaint', async () => {
    const { page, complaints, close } = await visit('/staff')
    await press(page)
    expect(await page.title()).toBe('Staff desk')
    expect(complaints).toEqual([])
    await close()
  })

  it('comes alive all the same when something else was there first', async () => {
    const intruder = `
      new MutationObserver((_, watch) => {
        if (!document.body) return
        watch.disconnect()
        const bar = document.createElement('div')
        bar.id = 'toolbar'
        document.body.prepend(bar)
        document.body.append(document.createElement('aside'))
        document.head.prepend(document.createElement('meta'))
        document.documentElement.append(document.createElement('template'))
      }).observe(document, { childList: true, subtree: true })`
    const { page, complaints, close } = await visit('/staff', { before: intruder })
    await press(page)
    expect(await page.locator('#toolbar').count()).toBe(1)
    expect(complaints).toEqual([])
    await close()
  })

  it('takes title and reading along on a move without a page load', async () => {
    const { page, complaints, close } = await visit('/staff')
    await press(page)
    await page.getByRole('link', { name: 'Home' }).click()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    await expect.poll(() => page.title()).toBe('Home <&> page')
    expect(await page.locator('head title').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => page.title()).toBe('Staff desk')
    expect(complaints).toEqual([])
    await close()
  })

  it('shows its shell before its late part, and both with one page', async () => {
    const began = performance.now()
    const { page, complaints, close } = await visit('/late')
    await page.getByText('the late part').waitFor()
    expect(performance.now() - began).toBeGreaterThan(700)
    expect(complaints).toEqual([])
    await close()

    const human = {
      host: `127.0.0.1:${web.port}`,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    }
    const streamed = await ask(web.port, { path: '/late', headers: human })
    expect(streamed.text).toContain('Waiting')
    const robot = await ask(web.port, { path: '/late', headers: { ...human, 'user-agent': 'Googlebot/2.1' } })
    expect(robot.text).toContain('<p>the late part</p>')
  })

  it('reads without JavaScript', async () => {
    const { page, close } = await visit('/staff', { script: false })
    expect(await page.getByRole('heading', { name: 'Staff desk' }).count()).toBe(1)
    await page.getByRole('link', { name: 'Home' }).click()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    await close()
  })
})

describe('a page that does not', () => {
  it('ships no React, and its forms work', async () => {
    for (const script of [true, false]) {
      const { page, complaints, close } = await visit('/', { script })
      expect(await page.locator('script:not([src="/enhance.js"]), link[rel=modulepreload]').count()).toBe(0)
      await page.getByLabel('Word').fill('Ŵyn & <ŷd>')
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByText('["word","Ŵyn & <ŷd>"]').waitFor()
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('refuses a script from anywhere else', async () => {
    const { page, complaints, close } = await visit('/')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "owned"'
      document.body.append(script)
    })
    expect(await page.title()).toBe('Home <&> page')
    expect(complaints.join()).toContain('Content Security Policy')
    await close()
  })
})

describe('what the browser gets to keep', () => {
  it('is kept for a year where its name is its content, and nothing else', async () => {
    const { text } = await ask(web.port, { headers: { host: `127.0.0.1:${web.port}` } })
    const [, sheet = ''] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? []
    const answer = await ask(web.port, { path: sheet, headers: { host: `127.0.0.1:${web.port}` } })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-type']).toContain('text/css')
    for (const path of [
      '/assets/../server/index.js',
      '/assets/%2e%2e/server/index.js',
      '/.vite/manifest.json',
      '/assets/',
      '/assets',
    ])
      expect([path, (await ask(web.port, { path, headers: { host: `127.0.0.1:${web.port}` } })).status]).toEqual([
        path,
        404,
      ])
  })
})
