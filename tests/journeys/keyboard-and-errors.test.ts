import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kinds } from '~/domain/encounters/forms'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { anHour, given } from '../support/factories/encounters'
import { enter } from './walk/enter'
import { aPlace, type Place } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, type Way, withoutScripts } from './walk/ways'

/** Keyboards, mistakes, pages that are not there, other languages and colours, paper, and very small screens. */

let app: App
let browser: Browser
let place: Place

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
  place = await aPlace()
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const visitor = (who: string, way: Way = onDesktop) => visitorIn(browser, app.url, 'keyboard-and-errors', way)(who)

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    if (!at) return null
    const { outlineStyle, boxShadow } = getComputedStyle(at)
    // A ticked box is drawn by its label, and so is its focus.
    const label = at.nextElementSibling ? getComputedStyle(at.nextElementSibling, '::before').boxShadow : 'none'
    return {
      ...{ id: at.id, name: at.getAttribute('name'), words: (at.textContent ?? '').trim(), kind: at.className },
      seen: outlineStyle !== 'none' || boxShadow !== 'none' || label !== 'none',
    }
  })

/** Presses Tab until something has the focus. Everything on the way shows that it has it. */
const tabTo = async (page: Page, wanted: { name?: string; words?: string }) => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now && now.id !== 'content' && !now.seen) throw new Error(`No focus to be seen on ${JSON.stringify(now)}`)
    if (now && ((wanted.name && now.name === wanted.name) || (wanted.words && now.words === wanted.words))) return now
  }
  throw new Error(`Never came to ${JSON.stringify(wanted)}`)
}

/** How light letters and page are, from 0 for black to 255 for white. */
const shadesOf = async (page: Page) => {
  const { color, backgroundColor } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return { color, backgroundColor }
  })
  const lightness = (rgb: string) => {
    const [red = 0, green = 0, blue = 0] = (rgb.match(/\d+/g) ?? []).map(Number)
    return (red + green + blue) / 3
  }
  return { ink: lightness(color), paper: lightness(backgroundColor) }
}

const enterAndWait = async (page: Page) => {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState('load')
}

test('a request is asked for with the keyboard alone, and mistakes are easy to find', { timeout: aWalk }, async () => {
  const leader = await enter(await visitor('careers-leader'), place.careersLeader)
  const { page } = leader
  await leader.open('/requests/new')
  await tabTo(page, { words: 'Skip to main content' })
  await page.keyboard.press('Enter')
  expect((await focused(page))?.id).toBe('content')
  await tabTo(page, { name: 'kind' })
  await page.keyboard.press('ArrowDown')
  await tabTo(page, { words: 'Begin' })
  await enterAndWait(page)
  expect(leader.path()).toMatch(/\/what$/)
  // An arrow goes on from the first choice to the second, and takes it.
  expect(await page.locator('[name=kind]').inputValue()).toBe(kinds[1])

  // Sent with one thing written and the rest missing.
  await tabTo(page, { name: 'purpose' })
  await page.keyboard.type('To see how a farm earns its living.')
  await tabTo(page, { words: 'Save and continue' })
  await enterAndWait(page)
  await leader.reads('There is a problem')
  expect((await focused(page))?.kind).toContain('govuk-error-summary')
  expect(await page.title()).toMatch(/^Error: /)
  expect(await page.getByLabel('Why do you ask?').inputValue()).toBe('To see how a farm earns its living.')
  await tabTo(page, { words: 'Say one thing learners should take away' })
  await page.keyboard.press('Enter')
  expect((await focused(page))?.name).toBe('outcome1')
  const described = await page.locator('[name=outcome1]').getAttribute('aria-describedby')
  expect(await page.locator(`[id="${described?.split(' ').at(-1)}"]`).innerText()).toContain('Say one thing')
  await page.keyboard.type('Name one job on a farm')
  await tabTo(page, { name: 'benchmarks' })
  await page.keyboard.press('Space')
  await tabTo(page, { words: 'Save and continue' })
  await enterAndWait(page)
  expect(leader.path()).toMatch(/\/who$/)
  expect(leader.faults).toEqual([])
  await leader.leave()
})

test('pages that are not there, or not for this reader, say so in the brand', { timeout: aWalk }, async () => {
  const stranger = await visitor('stranger', onPhone)
  for (const address of ['/no-such-page', '/answer/not-a-link', '/set-up/nothing', '/invitations/accept/nothing']) {
    await stranger.open(address)
    await stranger.reads('We could not find that page')
  }
  await stranger.open('/board?group=after')
  expect(stranger.path()).toBe('/sign-in')
  expect(new URL(stranger.page.url()).searchParams.get('next')).toBe('/board?group=after')

  const teacher = await enter(await visitor('teacher', onPhone), place.teacher)
  for (const address of ['/requests/not-an-id', '/requests/00000000-0000-7000-8000-000000000000']) {
    await teacher.open(address)
    await teacher.reads('We could not find that page')
  }
  await teacher.open('/board')
  await teacher.reads('You cannot do this')
  await teacher.follow('Go to the front page')
  expect(teacher.path()).toBe('/desk')
  expect([...stranger.faults, ...teacher.faults]).toEqual([])
  await stranger.leave()
  await teacher.leave()
})

test.each([onDesktop, withoutScripts(onPhone)])('Welsh and dark are one press away, on $name', async way => {
  const leader = await enter(await visitor('careers-leader', way), place.careersLeader)
  await leader.open('/requests?show=all')
  const root = leader.page.locator('html')
  await leader.press('Cymraeg')
  expect(await root.getAttribute('lang')).toBe('cy')
  expect(new URL(leader.page.url()).search).toBe('?show=all')
  await leader.press('Tywyll')
  expect(await root.getAttribute('class')).toContain('theme-dark')
  const { ink, paper } = await shadesOf(leader.page)
  expect(paper).toBeLessThan(50)
  expect(ink).toBeGreaterThan(200)
  await leader.press('English')
  expect(await root.getAttribute('lang')).toBe('en')
  expect(leader.faults).toEqual([])
  await leader.leave()
})

test('on paper there is nothing to press', async () => {
  const hub = await enter(await visitor('coordinator'), place.coordinator)
  await given.request(place.hub.id, place.school.id, { state: 'submitted', dates: [anHour(25)] })
  for (const address of ['/board', '/desk', '/fairness/coverage']) {
    await hub.open(address)
    await hub.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const part of ['nav', 'footer', '.govuk-button', '.govuk-skip-link', '.tv-demo'])
      expect(await hub.page.locator(part).filter({ visible: true }).count(), `${part} of ${address}`).toBe(0)
    expect(await hub.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    const [ink, paper] = await hub.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor]
    })
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await hub.page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  }
  expect(hub.faults).toEqual([])
  await hub.leave()
})

test('everything fits a screen 320 pixels wide, in letters twice the size on the next', {
  timeout: aWalk,
}, async () => {
  const tiny: Way = { ...withoutScripts(onPhone), name: 'tiny', size: { width: 320, height: 640 } }
  const employer = await place.employer('Bellhouse Joinery')
  const people = {
    coordinator: [
      place.coordinator,
      ['/desk', '/board', '/board/employers', '/fairness', '/institutions', '/hub/people'],
    ],
    'careers-leader': [place.careersLeader, ['/desk', '/requests?show=all', '/requests/new', '/sessions']],
    employer: [employer.person, ['/desk', '/asks', '/offers', '/offers/new', '/employers']],
  } as const
  for (const [who, [person, addresses]] of Object.entries(people)) {
    const one = await enter(await visitor(who, tiny), person)
    for (const address of addresses) await one.open(address)
    expect(one.faults).toEqual([])
    await one.leave()
  }
})
