import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/network'
import { type ChildWeb, startWeb } from '../support/product'
import { visitorIn } from './walk/visitor'
import { aWalk, everyWay, ways } from './walk/ways'

/** A stranger looks round, changes language and colours, becomes someone of the demo, and leaves. */

let web: ChildWeb
let browser: Browser

beforeAll(async () => {
  const hub = await given.hub({ name: 'Fellgate Careers Hub' })
  const school = await given.institution(hub.id, { name: 'Hollin Bank School' })
  const email = 'bryn@cast.traverse.example'
  await given.person(hub.id, { name: 'Bryn Hale', email, roles: [{ role: 'teacher', at: school.id }] })
  ;[web, browser] = await Promise.all([startWeb({ DEMO: '1', INBOX: '1' }), launchBrowser()])
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await web?.stop()
})

describe.each(everyWay)('a stranger, on $name', way => {
  test('finds every door, and the way back', { timeout: aWalk }, async () => {
    const stranger = await visitorIn(browser, web.origin, 'public', way)('stranger')
    await stranger.open('/')
    await stranger.reads('Fellgate Careers Hub brings learners and employers together')
    for (const [door, says] of [
      ['Ask for an employer', 'How to join'],
      ['Give some time', 'What we promise'],
      ['Ask for advice', 'National Careers Service'],
    ] as const) {
      await stranger.follow(door)
      await stranger.reads(says)
      await stranger.follow('Back')
    }
    for (const page of ['Help', 'Accessibility', 'Privacy']) await stranger.follow(page)
    await stranger.follow('Read the letters')
    await stranger.open('/no/such/page')
    await stranger.reads('We could not find that page')
    expect(stranger.faults).toEqual([])
    await stranger.leave()
  })
})

describe.each(ways)('a visitor, on $name', way => {
  test('has it in Welsh and in the dark, and comes and goes', { timeout: aWalk }, async () => {
    const visitor = await visitorIn(browser, web.origin, 'public', way)('visitor')
    await visitor.open('/help')
    await visitor.press('Cymraeg')
    expect(visitor.path()).toBe('/help')
    await visitor.press('Tywyll')
    expect(await visitor.page.locator('html').getAttribute('class')).toContain('theme-dark')
    await visitor.reads('Sut i wneud y prif bethau')
    for (const door of ['/', '/for-schools', '/for-employers', '/for-adults', '/accessibility', '/privacy'])
      await visitor.open(door)
    await visitor.press('English')
    await visitor.press('As my device')

    await visitor.follow('Be someone else')
    await visitor.press(/Be Bryn Hale/)
    expect(visitor.path()).toBe('/desk')
    await visitor.follow('Schools and colleges')
    expect(await visitor.page.locator('[aria-current=page]').first().textContent()).toBe('Schools and colleges')
    await visitor.press('Sign out')
    await visitor.reads('You are signed out.')
    expect(visitor.path()).toBe('/')
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })
})
