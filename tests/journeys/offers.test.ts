import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, addWorkingDays, dayOf } from '~/domain/kernel/working-days'
import { type App, startApp } from '../support/app'
import { launchBrowser } from '../support/browser'
import { given } from '../support/factories/encounters'
import { enter } from './walk/enter'
import { openLetter, signIn } from './walk/letters'
import { aPlace } from './walk/place'
import { visitorIn } from './walk/visitor'
import { aWalk, onDesktop, onPhone, withoutScripts } from './walk/ways'

/** An employer's first offer, from signing in to open, with the hub asking for a change on the way. */

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ demo: true }), launchBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

describe.each([onPhone, withoutScripts(onDesktop)])('on $name', way => {
  test('a first offer is said, sent back, mended, approved and given times', { timeout: aWalk }, async () => {
    const place = await aPlace()
    const employer = await given.employer(place.hub.id, { name: 'Copperfold Bakery' })
    await given.employerSite(place.hub.id, employer.id, { latitude: 54.5, longitude: -1.5 })
    const { email } = await given.person(place.hub.id, {
      name: 'Dara Finch',
      roles: [{ role: 'employer-admin', at: employer.id }],
    })
    const visitor = visitorIn(browser, app.url, 'offers', way)

    // From signing in to sent: one page.
    const baker = await visitor('employer')
    await signIn(baker, email)
    await baker.follow('Say what you offer')
    await baker.press('Save')
    await baker.reads('Choose what you offer')
    await baker.choose('Visit to a workplace')
    await baker.fill('A name for it', 'A morning in a bakery')
    await baker.fill(/^What happens\?/, 'Learners bake a loaf and ask the bakers what they like.')
    await baker.select('Which kind of work is it?', 'Farming, animals and food')
    await baker.choose('Key stage 3 (ages 11 to 14)')
    await baker.choose('In person')
    await baker.fill('Largest group', '12')
    await baker.press('Save')
    await baker.reads('Saved as a draft')
    await baker.press('Send to the hub')
    await baker.reads('Sent. The hub looks at it')
    const offer = baker.path()

    // The hub asks for a change.
    const hub = await enter(await visitor('coordinator'), place.coordinator)
    await hub.open('/desk')
    await hub.follow(/offer/i, hub.page.getByRole('main'))
    await hub.follow('A morning in a bakery')
    await hub.press('Send back')
    await hub.reads('Say what should change')
    await hub.fill('What should change?', 'Please say whether learners need an apron.')
    await hub.press('Send back')
    await hub.reads('Sent back with your reason.')

    await openLetter(baker, email, /^Please look again: A morning in a bakery/)
    await baker.reads('Please say whether learners need an apron.')
    await baker.follow('Change this offer')
    await baker.fill(/^What happens\?/, 'Learners bake a loaf. We lend aprons.')
    await baker.press('Save')
    await baker.press('Send to the hub')

    await hub.open(offer)
    await hub.reads('We lend aprons.')
    await hub.press('Approve and open')
    await hub.reads('Approved. Schools can be sent to this offer now.')
    await openLetter(baker, email, /^Open: A morning in a bakery/)
    await baker.reads('Schools are sent to you when it fits')

    // The calendar: a day gone by, a good one, one on top of it, and one taken back.
    const keep = async (day: string, from: string, to: string) => {
      await baker.date('Day', day)
      await baker.fill('From', from)
      await baker.fill('Until', to)
      await baker.press('Keep a time free')
    }
    const day = addWorkingDays(new Date(), 30)
    await keep(addDays(dayOf(new Date()), -7), '9:30', '11:30')
    await baker.reads('Choose a day that is still to come.')
    await keep(day, '9:30', '11:30')
    await baker.reads('Kept free.')
    await keep(day, '10:00', '12:00')
    await baker.reads('You already keep a time free then.')
    await keep(day, '13:00', '15:00')
    await baker.reads('1 of 1 left')
    await baker.press('Take back', baker.page.getByRole('row', { name: /13:00/ }))
    await baker.reads('Taken back.')
    expect(await baker.page.getByRole('button', { name: 'Take back' }).count()).toBe(1)

    await baker.open('/desk')
    await baker.open('/offers')
    await baker.reads('Open')
    await hub.open('/offers')
    expect([...baker.faults, ...hub.faults]).toEqual([])
    await baker.leave()
    await hub.leave()
  })
})
