import { mkdirSync } from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import {
  accessNeeds,
  cancelReasons,
  declineReasons,
  deliveries,
  kinds,
  sectors,
  supervisions,
} from '~/domain/encounters/forms'

/** Where pictures of every page visited are kept when `PICTURES` is set, by scenario and way of walking. */
const gallery = 'tests/artifacts/journeys'

const picture = async (page: Page, folder: string, name: string): Promise<void> => {
  if (!process.env.PICTURES) return
  mkdirSync(path.join(gallery, folder), { recursive: true })
  await page.screenshot({ path: path.join(gallery, folder, `${name}.png`), fullPage: true })
}

const rules = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
const colourRules = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }

/** What people must never read: codes of ours, dates as machines write them, and what a slip leaves behind. */
const states = ['cancelled-by-school', 'cancelled-by-employer', 'no-show', 'needs-update']
const codes = [kinds, deliveries, accessNeeds, cancelReasons, declineReasons, sectors, supervisions, states]
  .flat()
  .filter(code => code.includes('-') && code !== 'step-free')
const odd = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}T\\S+|undefined|NaN|null|\\[object \\w+\\]|(?:${codes.join('|')}))\\b`,
  'g',
)

/** What axe finds; in other colours than the first, only what hangs on colours. */
const scan = (page: Page, first: boolean): Promise<string[]> =>
  page.evaluate(
    async runOnly => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    },
    first ? rules : colourRules,
  )

type Seen = { title: string; headings: string[]; text: string; overflow: number }

const read = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('h1,h2,h3,h4')].map(heading => (heading.textContent ?? '').trim()),
    text: document.body.innerText,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))

export type Look = {
  /** The folder of the pictures: scenario and way of walking. */
  folder: string
  /** Whether axe looks as well, and in which colours. */
  axe?: readonly ('light' | 'dark')[]
}

/** Pages looked at for barriers before: by address, without ids, and headings. */
const scanned = new Set<string>()

/** Looks at a page as its reader would: one heading, a title of its own, nothing odd, nothing cut off, no barrier. */
export const lookAt = async (page: Page, name: string, { folder, axe: colours = [] }: Look): Promise<string[]> => {
  await picture(page, folder, name)
  const { title, headings, text, overflow } = await read(page)
  const where = `${name} (${new URL(page.url()).pathname})`

  const barriers: string[] = []
  const shape = `${folder} ${name.replace(/^\d+/, '')} ${headings.join('|')}`
  const asked = scanned.has(shape) ? [] : colours
  scanned.add(shape)
  if (asked.length > 0) await page.evaluate(axe.source)
  for (const colour of asked) {
    await page.emulateMedia({ colorScheme: colour })
    barriers.push(...(await scan(page, colour === asked[0])).map(violation => `${colour}: ${violation}`))
    if (colour === 'dark') await picture(page, folder, `${name}.dark`)
  }
  if (asked.length > 1) await page.emulateMedia({ colorScheme: 'light' })

  const mainHeadings = await page.locator('h1').count()
  return [
    ...(mainHeadings === 1 ? [] : [`${mainHeadings} main headings`]),
    ...(headings.some(heading => heading === '') ? ['an empty heading'] : []),
    ...(/^(Traverse|[^·]*Careers Hub)( ·|$)/.test(title) ? [`no title of its own: "${title}"`] : []),
    ...[...new Set(text.match(odd))].map(word => `reads "${word}"`),
    ...(overflow > 1 ? [`${overflow} pixels wider than the screen`] : []),
    ...barriers,
  ].map(fault => `${where}: ${fault}`)
}
