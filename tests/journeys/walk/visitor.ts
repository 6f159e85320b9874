import type { Browser, Locator, Page } from 'playwright-core'
import { lookAt } from './look'
import type { Way } from './ways'

const patience = 40_000

/** Someone in front of a browser. Each page they come to is looked at; what is wrong with it is kept in `faults`. */
export type Visitor = {
  page: Page
  /** Where the product is. */
  home: string
  faults: string[]
  open: (address: string) => Promise<void>
  /** Presses a button, and comes to the next page. */
  press: (button: string | RegExp, within?: Locator) => Promise<void>
  /** Follows a link, and comes to the next page. */
  follow: (link: string | RegExp, within?: Locator) => Promise<void>
  fill: (label: string | RegExp, text: string, within?: Locator) => Promise<void>
  /** Picks one of several, or ticks a box, by its words. */
  choose: (choice: string | RegExp, within?: Locator) => Promise<void>
  select: (label: string, option: string, within?: Locator) => Promise<void>
  /** Fills in the three boxes of a date, from an ISO day. */
  date: (legend: string | RegExp, day: string) => Promise<void>
  /** The part of the page that a question or a group of fields stands in. */
  group: (legend: string | RegExp) => Locator
  /** Waits for words on the page. */
  reads: (words: string | RegExp) => Promise<void>
  /** Opens the page afresh until the words stand there. */
  comesToRead: (words: string | RegExp) => Promise<void>
  path: () => string
  leave: () => Promise<void>
}

const nameOf = (who: string, count: number, address: string): string => {
  const path = new URL(address).pathname
    .split('/')
    .filter(Boolean)
    .map(part => (part.length > 24 ? 'x' : part))
    .join('_')
  return `${String(count).padStart(2, '0')}.${who}.${path || 'home'}`
}

/** Errors of the page itself. A refused form answers 422, which the browser reports as a resource that failed. */
const listen = (page: Page, faults: string[]) => {
  page.on('pageerror', error => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', response => {
    if (response.status() >= 500) faults.push(`${response.url()}: ${response.status()}`)
  })
}

let pages = 0

/** Starts a browser of its own for one person. */
export const visitorIn =
  (browser: Browser, url: string, folder: string, way: Way) =>
  async (who: string): Promise<Visitor> => {
    const context = await browser.newContext({
      baseURL: url,
      javaScriptEnabled: way.javaScript,
      viewport: way.size,
      locale: 'en-GB',
      colorScheme: 'light',
    })
    context.setDefaultTimeout(patience)
    const page = await context.newPage()
    const faults: string[] = []
    listen(page, faults)

    const look = async () => {
      pages += 1
      const where = { folder: `${folder}/${way.name}`, axe: way.axe }
      faults.push(...(await lookAt(page, nameOf(who, pages, page.url()), where)))
    }
    const moving = async (move: () => Promise<unknown>) => {
      await Promise.all([page.waitForEvent('framenavigated', frame => frame === page.mainFrame()), move()])
      await page.waitForLoadState('load')
      await look()
    }
    const group = (legend: string | RegExp) => page.getByRole('group', { name: legend })
    const seen = (words: string | RegExp) => page.getByText(words).filter({ visible: true }).first()

    return {
      page,
      home: url,
      faults,
      group,
      open: async address => {
        await page.goto(address)
        await look()
      },
      press: (name, within = page.locator('body')) =>
        moving(() => within.getByRole('button', { name, exact: typeof name === 'string' }).click()),
      follow: async (name, within = page.locator('body')) => {
        const link = within.getByRole('link', { name, exact: typeof name === 'string' }).first()
        // On a phone the menu may be folded, and the link in it.
        const menu = page.locator('.tv-menu:not([open]) > summary')
        if (!(await link.isVisible()) && (await menu.isVisible())) await menu.click()
        await moving(() => link.click())
      },
      fill: (label, text, within = page.locator('body')) => within.getByLabel(label).fill(text),
      choose: (choice, within = page.locator('body')) =>
        within.getByLabel(choice, { exact: typeof choice === 'string' }).check(),
      select: async (label, option, within = page.locator('body')) => {
        await within.getByLabel(label).selectOption({ label: option })
      },
      date: async (legend, day) => {
        const [year = '', month = '', date = ''] = day.split('-')
        const boxes = group(legend)
        await boxes.getByLabel('Day').fill(String(Number(date)))
        await boxes.getByLabel('Month').fill(String(Number(month)))
        await boxes.getByLabel('Year').fill(year)
      },
      reads: words => seen(words).waitFor(),
      comesToRead: async words => {
        const until = Date.now() + patience
        while (!(await seen(words).isVisible())) {
          if (Date.now() > until)
            throw new Error(
              `${page.url()} never came to read ${words}, but:\n${await page.locator('main').innerText()}`,
            )
          await page.waitForTimeout(200)
          await page.reload()
        }
        await look()
      },
      path: () => new URL(page.url()).pathname,
      leave: () => context.close(),
    }
  }
