import { statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transact } from '~/platform/db'
import { keepFile, newKey } from '~/platform/storage'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/case-studies'
import { type ChildWeb, startWeb } from '../support/product'
import { enter } from './walk/enter'
import { visitorIn } from './walk/visitor'
import { aWalk, ways } from './walk/ways'

/** A stranger listens and keeps; a teacher plans a lesson, shows it and prints it. */

let web: ChildWeb
let browser: Browser
let hubId: string
let teacher: Awaited<ReturnType<typeof given.person>>

const voice = 'tests/fixtures/voice.mp3'
const people = [
  ['Ada Q.', 'Tunnel engineer', '2121', '16-or-before'],
  ['Bo R.', 'Shepherd', '9111', '22-or-later'],
  ['Cai S.', 'Optician', '2256', '17-18'],
  ['Dee T.', 'Baker', '5432', '19-21'],
] as const

beforeAll(async () => {
  hubId = (await given.hub({ name: 'Fellgate Careers Hub' })).id
  const school = await given.institution(hubId, { name: 'Hollin Bank School' })
  teacher = await given.person(hubId, { name: 'Cato Wren', roles: [{ role: 'teacher', at: school.id }] })
  for (const [shownAs, role, soc, leaving] of people) {
    const slug = shownAs.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')
    const answers = {
      1: 'My aunt drove the milk.',
      20: 'How quiet it is, down there.',
      30: 'Sit down. You have time.',
    }
    const told = await given.contribution(hubId, { state: 'published', slug, shownAs, role, soc, leaving, answers })
    const [, clip] = told.answers
    if (!clip) throw new Error('no clip')
    const key = newKey('clips', 'mp3')
    await keepFile(key, voice, 'audio/mpeg')
    const bytes = statSync(voice).size
    await given.media(clip, { kind: 'audio', key, bytes, mime: 'audio/mpeg', sha256: 'b'.repeat(64) })
    const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHow quiet it is, down there.\n'
    await transact({ personId: '', hubId }, tx =>
      tx.answer.update({ where: { id: clip.id }, data: { form: 'audio', captions, durationMs: 6_000 } }),
    )
  }
  ;[web, browser] = await Promise.all([startWeb(), launchBrowser()])
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

describe.each(ways)('listening, on $name', way => {
  test('a stranger goes every way there is, and keeps a clip with a thought', { timeout: aWalk }, async () => {
    const pupil = await visitorIn(browser, web.origin, 'listening', way)('pupil')
    await pupil.open('/')
    await pupil.reads('Hear one answer now')
    await pupil.follow('Hear about working lives')
    await pupil.follow('Meet somebody')
    await pupil.follow('Ada Q.')
    await pupil.follow('Begin with the first answer')
    await pupil.reads('Ada Q. left out questions')
    await pupil.follow(/Next question, same person/)
    expect(pupil.path()).toBe('/people/ada-q/q/20')
    await pupil.follow(/Same question, next person/)
    expect(pupil.path()).toBe('/questions/20')
    await pupil.follow(/Mix it up/)
    await pupil.reads('Share the code')
    await pupil.follow(/Mix it up/)
    await pupil.open('/blind?seed=K7P2&i=2')
    expect(await pupil.page.locator('main').innerText()).not.toMatch(/Ada Q|Bo R|Cai S|Dee T/)
    await pupil.follow('Tell me who this is')
    await pupil.reads(/This is \w+ \w\./)

    await pupil.open('/questions')
    await pupil.follow('What would surprise people about your work?')
    await pupil.follow(/Keep this clip/)
    await pupil.fill('From second', '9')
    await pupil.fill('To second', '2')
    await pupil.fill('Your thought', 'How calm it sounds')
    await pupil.press('Keep it')
    await pupil.reads('The part must end after it begins.')
    await pupil.fill('From second', '1')
    await pupil.fill('To second', '3')
    await pupil.press('Keep it')
    await pupil.reads('How calm it sounds')
    await pupil.follow('Change your thought')
    await pupil.fill('Your thought', 'How calm it was')
    await pupil.press('Save your thought')
    await pupil.follow('Let it go')
    await pupil.press('Let it go')
    await pupil.reads('You have kept nothing yet')

    await pupil.open('/listen/search')
    await pupil.fill('Words', 'milk')
    await pupil.press('Find')
    expect(await pupil.page.locator('mark').first().innerText()).toBe('milk')
    await pupil.open('/listen/way')
    await pupil.press(/Words alone/)
    await pupil.open('/people/ada-q/q/20')
    expect(await pupil.page.locator('audio, video').count()).toBe(0)
    await pupil.open('/people/ada-q/q/7')
    await pupil.reads('Ada Q. left this question out')
    expect(pupil.faults).toEqual([])
    await pupil.leave()
  })

  test('a teacher makes a lesson, shows it on the board and on paper', { timeout: aWalk }, async () => {
    const cato = await enter(await visitorIn(browser, web.origin, 'listening', way)('teacher'), teacher)
    await cato.open('/lessons')
    await cato.follow('Crossroads')
    await cato.reads('No clips are chosen yet.')
    await cato.open('/lessons/new')
    await cato.press('Save the plan')
    await cato.reads('Enter a title')
    await cato.fill('Title', `Quiet work, ${way.name}`)
    await cato.choose('Key stage 3, ages 11 to 14')
    await cato.choose(/^20\. /)
    await cato.fill('Step by step', 'Listen\nTalk in fours')
    await cato.fill('To get talk going', 'What is quiet good for?')
    await cato.press('Save the plan')
    for (const name of ['Ada Q.', 'Cai S.', 'Dee T.']) await cato.choose(new RegExp(`^${name}: What would surprise`))
    await cato.press('Use these clips')
    await cato.reads('Choose from one more kind of work.')
    await cato.follow('Choose clips')
    await cato.choose(/^Bo R\.: What would surprise/)
    await cato.fill('Or one you have found yourself', 'not an address')
    await cato.press('Use these clips')
    await cato.reads('There is no answer at that address')
    await cato.fill('Or one you have found yourself', '')
    await cato.press('Use these clips')
    await cato.reads('The clips fit the rule.')
    await cato.follow('Show it on the board')
    await cato.reads('What is quiet good for?')
    for (let step = 2; step <= 4; step++) await cato.follow('Continue')
    await cato.follow('Back to the plan')
    await cato.follow('Make the paper version')
    await cato.press('Make it')
    await cato.reads('Answers to cut out')
    expect(cato.faults).toEqual([])
    await cato.leave()
  })
})

test('keys go on while the player has the focus, and going back finds the second', { timeout: aWalk }, async () => {
  const context = await browser.newContext({ baseURL: web.origin, viewport: { width: 1000, height: 800 } })
  const page = await context.newPage()
  await page.goto('/people/ada-q/q/20')
  await page.keyboard.press('ArrowDown')
  expect(new URL(page.url()).pathname).toBe('/people/ada-q/q/20')

  await page.locator('[data-media]').evaluate((media: HTMLMediaElement) => {
    media.currentTime = 2
    media.dispatchEvent(new Event('pause'))
  })
  await page.waitForFunction(() => location.hash === '#t=2')
  const player = page.locator('[data-player]')
  await player.focus()
  await page.keyboard.press('ArrowDown')
  await page.waitForURL('**/people/ada-q/q/30**')
  await page.goBack()
  await page.waitForFunction(() => location.hash === '#t=2')
  expect(await page.locator('[data-media]').evaluate((media: HTMLMediaElement) => media.currentTime)).toBe(2)
  await player.focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL('**/questions/20?after=ada-q**')

  const weights = await page.evaluate(() => ({
    autoplay: document.querySelectorAll('[autoplay]').length,
    blocking: [...document.querySelectorAll('script[src]')].filter(script => script.getAttribute('type') !== 'module')
      .length,
  }))
  expect(weights).toEqual({ autoplay: 0, blocking: 0 })
  await context.close()
})
